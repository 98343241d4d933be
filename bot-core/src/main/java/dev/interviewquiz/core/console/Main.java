package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.platform.Platform;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
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
        System.setProperty("quiz.log", System.getProperty("quiz.log", "WARN"));
        String[] words = arguments.length == 0 ? new String[] {"play"} : arguments;
        System.exit(run(Streams.standard(), words));
    }

    /** The exit code; what could not be written whole was not done, and a {@link java.io.PrintWriter} tells only when it is asked. */
    static int run(Streams streams, String... words) {
        int code = commandLine(streams, Main::configuredPacks, Grader::standard).execute(words);
        if (!streams.out().checkError()) {
            return code;
        }
        streams.err().println("What was to be printed could not be written in full: is the disk full?");
        return Math.max(code, 1);
    }

    static CommandLine commandLine(Streams streams, Supplier<Optional<Path>> folder, Supplier<Grader> grader) {
        NamedPacks packs = new NamedPacks(BotCore.packLoader(), folder);
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new Play(streams));
        line.addSubcommand(new GradeCommand(streams, packs, grader));
        line.addSubcommand(new BoardCommand(streams));
        line.addSubcommand(new ExportCommand(streams));
        line.addSubcommand(new BackupCommand(streams));
        line.addSubcommand(new RestoreCommand(streams));
        line.addSubcommand(PacksCommand.line(streams, packs, grader));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            streams.err().println(failure.getMessage());
            return 1;
        });
        line.setParameterExceptionHandler((refused, words) -> {
            streams.err().println(refused.getMessage());
            nearest(refused).ifPresent(word -> streams.err().println("Did you mean: " + word + "?"));
            streams.err().println("--help tells more.");
            return refused.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        });
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(streams.out()).setErr(streams.err());
        return line;
    }

    private static Optional<String> nearest(CommandLine.ParameterException refused) {
        return refused instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().findFirst()
                : Optional.empty();
    }

    private static Optional<Path> configuredPacks() {
        return BotConfig.read(Platform.TERMINAL, System.getenv()).packs();
    }
}
