package dev.interviewquiz.core.console;

import dev.interviewquiz.core.grading.Grader;
import java.util.function.Supplier;
import picocli.CommandLine;

/** {@code packs}: for authors of questions. */
@CommandLine.Command(
        name = "packs",
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        description = "Check question packs, begin a new one, try answers.",
        synopsisSubcommandLabel = "COMMAND")
final class PacksCommand {
    private PacksCommand() {}

    static CommandLine line(Streams streams, NamedPacks packs, Supplier<Grader> grader) {
        return new CommandLine(new PacksCommand())
                .addSubcommand(new PacksCheck(streams, packs, grader))
                .addSubcommand(new PacksNew(streams))
                .addSubcommand(new PacksTry(streams, packs, grader));
    }
}
