package dev.interviewquiz.slack;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import java.io.IOException;
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

    private final Map<String, String> environment;
    private final PrintStream console;

    Main(Map<String, String> environment, PrintStream console) {
        this.environment = environment;
        this.console = console;
    }

    /** Exit codes: 0 when all was fine, 1 when something failed, 2 when the configuration or the command line is wrong. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int code = new Main(System.getenv(), System.err).run(List.of(arguments));
        if (code != FINE) {
            System.exit(code);
        }
    }

    int run(List<String> arguments) {
        try {
            if (arguments.isEmpty()) {
                return serve();
            }
            if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("check", "--channel"))) {
                return check(arguments.get(2));
            }
            console.println(USAGE);
            return arguments.equals(List.of("--help")) ? FINE : MISCONFIGURED;
        } catch (BotConfig.Problems problems) {
            console.println(problems.getMessage());
            return MISCONFIGURED;
        } catch (SlackError refused) {
            console.println(Advice.of(refused));
            return FAILED;
        } catch (IOException taken) {
            console.println(
                    "SLACK_HTTP_HOST and SLACK_HTTP_PORT name an address that cannot be used: " + taken.getMessage());
            return FAILED;
        } catch (RuntimeException broken) {
            console.println(broken.getMessage() == null ? broken.toString() : broken.getMessage());
            return FAILED;
        }
    }

    private int serve() throws IOException {
        BotConfig config = SlackSettings.configuration(environment);
        FrontEnd front = FrontEnd.connect(SlackSettings.of(config), FrontEnd.Tuning.STANDARD);
        warn(front);
        BotCore core = BotCore.open(config, front.messenger(), Pace.SLACK);
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            front.serve(core.interactions());
            core.start();
            BotCore.rest();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                close(front, core);
                stopped.countDown();
            }));
        } catch (IOException | RuntimeException failed) {
            close(front, core);
            throw failed;
        }
        console.println("Interview Quiz is ready in workspace "
                + front.identity().workspace().id() + (front.port() > 0 ? ", listening on port " + front.port() : ""));
        await(stopped);
        return FINE;
    }

    private int check(String channel) {
        try (FrontEnd front =
                FrontEnd.connect(SlackSettings.of(SlackSettings.outgoing(environment)), FrontEnd.Tuning.STANDARD)) {
            warn(front);
            boolean fine = front.check(new ChannelRef(front.identity().workspace(), channel), console);
            return fine ? FINE : FAILED;
        }
    }

    private void warn(FrontEnd front) {
        if (!front.identity().missing().isEmpty()) {
            console.println(Advice.missing(front.identity().missing()));
        }
    }

    private static void close(FrontEnd front, BotCore core) {
        front.close();
        core.close();
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
