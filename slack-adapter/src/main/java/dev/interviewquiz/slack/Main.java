package dev.interviewquiz.slack;

import dev.interviewquiz.core.FrontEndProcess;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The command line: no argument runs the bot, {@code check --channel ID} tries a channel. */
public final class Main {
    /** How long a request may take to come, and its answer to be taken. */
    private static final String LONGEST_SECONDS = "10";

    private Main() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        tune();
        System.exit(run(System.getenv(), System.err::println, arguments));
    }

    /** The JDK's server waits without end for the rest of a request: some half-sent ones would hold all its threads. */
    private static void tune() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", LONGEST_SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", LONGEST_SECONDS);
    }

    /** Gives the exit code. */
    static int run(Map<String, String> environment, Consumer<String> console, String... arguments) {
        return new FrontEndProcess(Platform.SLACK, "\\S+", Pace.SLACK, environment, console)
                .run(
                        List.of(arguments),
                        SlackSettings::required,
                        config -> FrontEnd.connect(config, FrontEnd.Tuning.STANDARD, console));
    }
}
