package dev.interviewquiz.core.console;

import dev.interviewquiz.core.content.PackLoader;
import dev.interviewquiz.core.grading.Grader;
import picocli.CommandLine;

/** {@code packs}: for authors of questions. */
@CommandLine.Command(
        name = "packs",
        mixinStandardHelpOptions = true,
        description = "Check question packs, begin a new one, try answers.",
        synopsisSubcommandLabel = "COMMAND")
final class PacksCommand {
    private PacksCommand() {}

    static CommandLine line(Streams streams, PackLoader loader, Grader grader) {
        return new CommandLine(new PacksCommand())
                .addSubcommand(new PacksCheck(streams, loader, grader))
                .addSubcommand(new PacksNew(streams))
                .addSubcommand(new PacksTry(streams, loader, grader));
    }
}
