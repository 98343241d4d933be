package dev.interviewquiz.core.console;

import dev.interviewquiz.core.content.PackLoader;
import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grader;
import picocli.CommandLine;

/** The command line of {@code interview-quiz.jar}; with no arguments it plays. */
@CommandLine.Command(
        name = "interview-quiz",
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        description = "One good interview question a day where the team already talks.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PackLoader loader = new PackLoader(Expressions::check);
        System.exit(commandLine(Streams.standard(), loader, Grader.standard()).execute(arguments));
    }

    static CommandLine commandLine(Streams streams, PackLoader loader, Grader grader) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(PacksCommand.line(streams, loader, grader));
        line.setOut(streams.out()).setErr(streams.err());
        return line;
    }
}
