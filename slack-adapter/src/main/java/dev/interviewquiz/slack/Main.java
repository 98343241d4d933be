package dev.interviewquiz.slack;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.Platform;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The command line: runs the bot until it is told to stop, or checks a channel. */
public final class Main {
    static final int FINE = 0;
    static final int FAILED = 1;
    static final int MISCONFIGURED = 2;

    private static final String USAGE = """
        usage: java -jar interview-quiz-slack.jar                      runs the bot
               java -jar interview-quiz-slack.jar check --channel ID   tries all that it does in a channel\
        """;

    /** How long a request may take to come, and its answer to be taken. */
    private static final String LONGEST_SECONDS = "10";

    private final Map<String, String> environment;
    private final PrintStream console;

    Main(Map<String, String> environment, PrintStream console) {
        this.environment = environment;
        this.console = console;
    }

    /** Exit codes: 0 when all was fine, 1 when something failed, 2 when the configuration or the command line is wrong. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws InterruptedException {
        tune();
        System.exit(new Main(System.getenv(), System.err).run(List.of(arguments)));
    }

    /** The JDK's server waits without end for the rest of a request: some half-sent ones would hold all its threads. */
    private static void tune() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", LONGEST_SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", LONGEST_SECONDS);
    }

    int run(List<String> arguments) throws InterruptedException {
        boolean check = arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("check", "--channel"));
        try {
            if (check) {
                return check(arguments.get(2));
            } else if (arguments.isEmpty()) {
                return serve();
            }
            console.println(USAGE);
            return arguments.equals(List.of("--help")) ? FINE : MISCONFIGURED;
        } catch (BotConfig.Problems problems) {
            console.println(problems.getMessage());
            return MISCONFIGURED;
        } catch (SlackError refused) {
            console.println(Advice.of(refused));
            return FAILED;
        } catch (RuntimeException broken) {
            console.println(broken.getMessage() == null ? broken.toString() : broken.getMessage());
            return FAILED;
        }
    }

    /** Comes to its end by a signal only: what is open is closed then, and also where the start fails half-way. */
    private int serve() throws InterruptedException {
        BotConfig config = SlackSettings.read(environment);
        FrontEnd front = connected(config);
        if (!front.identity().missing().isEmpty()) {
            console.println(Advice.missing(front.identity().missing()));
        }
        BotCore core = BotCore.open(config, front.messenger(), Pace.SLACK);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            front.close();
            core.close();
        }));
        front.serve(core.interactions());
        core.start();
        BotCore.rest();
        console.println("Interview Quiz is ready in workspace "
                + front.identity().workspace().id() + (front.port() > 0 ? ", listening on port " + front.port() : ""));
        new CountDownLatch(1).await();
        return FINE;
    }

    private int check(String channel) {
        try (FrontEnd front = connected(BotConfig.read(Platform.SLACK, environment, SlackSettings.BOT_TOKEN))) {
            return front.check(channel, console::println) ? FINE : FAILED;
        }
    }

    private static FrontEnd connected(BotConfig config) {
        return FrontEnd.connect(config, FrontEnd.Tuning.STANDARD);
    }
}
