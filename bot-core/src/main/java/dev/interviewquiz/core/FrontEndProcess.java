package dev.interviewquiz.core;

import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** The process of a front end: runs the bot until it is told to stop, or checks a channel. */
public final class FrontEndProcess {
    public static final int FINE = 0;
    public static final int FAILED = 1;
    /** The arguments or the configuration are wrong. */
    public static final int WRONG = 2;

    /** How many arguments a check has. */
    private static final int CHECK = 3;

    private final Platform platform;
    private final String channelId;
    private final Pace pace;
    private final Map<String, String> environment;
    private final Consumer<String> console;

    /** A front end's way to its platform. Whatever is thrown says in one line what to do. */
    public interface Connection extends AutoCloseable {
        /** Asks to be tried again for as long as the platform is not reached. */
        Messenger messenger();

        /** Lets members in. Returns when they are, or when listening was stopped meanwhile: whether they are. */
        boolean serve(Interactions interactions);

        /** Waits for the end: empty when listening was stopped, else why it has come. */
        Optional<String> awaitEnd();

        /** Does once in a channel what the bot will do there, and says a line for each; whether all went well. */
        boolean check(String channelId);

        /** Takes nothing more from members, and waits until what is in hand is answered. */
        void stopListening();

        @Override
        void close();
    }

    /**
     * @param channelId what the platform's ids of channels look like
     * @param console takes what an operator is to read, a line or more at a time
     */
    public FrontEndProcess(
            Platform platform, String channelId, Pace pace, Map<String, String> environment, Consumer<String> console) {
        this.platform = platform;
        this.channelId = channelId;
        this.pace = pace;
        this.environment = environment;
        this.console = console;
    }

    /**
     * Gives the exit code.
     *
     * @param required names of what must be configured, by the names of what is; a check needs the first one only
     */
    public int run(
            List<String> arguments,
            Function<Set<String>, List<String>> required,
            Function<BotConfig, Connection> connect) {
        String line = String.join(" ", arguments);
        boolean check = arguments.size() == CHECK && line.matches("check --channel " + channelId);
        if (!check && !arguments.isEmpty()) {
            return told(line);
        }
        try {
            BotConfig config = BotConfig.read(
                    platform,
                    environment,
                    named -> check ? required.apply(named).subList(0, 1) : required.apply(named));
            return check ? check(connect.apply(config), arguments.get(2)) : serve(config, connect.apply(config));
        } catch (BotConfig.Problems problems) {
            console.accept(String.valueOf(problems.getMessage()));
            return WRONG;
        } catch (RuntimeException failed) {
            console.accept(failed.getMessage() == null ? failed.toString() : failed.getLocalizedMessage());
            return FAILED;
        }
    }

    private int told(String line) {
        String name = "interview-quiz-" + platform.id();
        boolean version = line.equals("--version");
        Optional<String> built =
                Optional.ofNullable(FrontEndProcess.class.getPackage().getImplementationVersion());
        console.accept(
                version
                        ? name + " " + built.orElse("(unpacked)")
                        : "Usage: java -jar " + name + ".jar [check --channel ID | --help | --version]");
        return version || line.matches("(check )?--help") ? FINE : WRONG;
    }

    private static int check(Connection connection, String channelId) {
        try (connection) {
            return connection.check(channelId) ? FINE : FAILED;
        }
    }

    /** What is open is closed when the process ends, also where the start fails half-way. */
    private int serve(BotConfig config, Connection connection) {
        BotCore core = BotCore.open(config, connection.messenger(), pace);
        AtomicBoolean ending = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(connection, core, ending), "end"));
        boolean serves = connection.serve(core.interactions());
        synchronized (core) {
            if (serves && !ending.get()) {
                core.start();
                BotCore.rest();
            }
        }
        Optional<String> why = connection.awaitEnd();
        why.ifPresent(console);
        return why.isEmpty() ? FINE : FAILED;
    }

    private static void end(Connection connection, BotCore core, AtomicBoolean ending) {
        ending.set(true);
        connection.stopListening();
        synchronized (core) {
            core.close();
        }
        connection.close();
    }
}
