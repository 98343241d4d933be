package dev.interviewquiz.discord;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.Platform;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The command line: no argument runs the bot, {@code check --channel ID} tries a channel. */
public final class Main {
    private static final String USAGE = "Usage: interview-quiz-discord.jar [check --channel ID | --help | --version]";
    /** JDA gives up waiting for servers in an outage after 75 seconds. */
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(90);

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int WRONG = 2;

    private final Map<String, String> environment;
    private final Consumer<String> console;

    Main(Map<String, String> environment, Consumer<String> console) {
        this.environment = environment;
        this.console = console;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Main(System.getenv(), out::println).run(List.of(arguments)));
    }

    /** Gives the exit code: 0 ended as asked, 1 failed, 2 wrong arguments or configuration. */
    int run(List<String> arguments) {
        NoPayloads.install();
        String line = String.join(" ", arguments);
        boolean check = line.matches("check --channel \\d{1,20}");
        if (!check && !arguments.isEmpty()) {
            boolean version = line.equals("--version");
            console.accept(version ? version() : USAGE);
            return version || line.matches("(check )?--help") ? FINE : WRONG;
        }
        try {
            BotConfig config = BotConfig.read(Platform.DISCORD, environment, "DISCORD_TOKEN");
            return check ? check(config, arguments.get(2)) : serve(config);
        } catch (BotConfig.Problems problems) {
            console.accept(String.valueOf(problems.getMessage()));
            return WRONG;
        } catch (RuntimeException failed) {
            console.accept(String.valueOf(failed.getMessage()));
            return FAILED;
        }
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "interview-quiz-discord " + (version == null ? "(unpacked)" : version);
    }

    private int check(BotConfig config, String channelId) {
        try (DiscordBot bot = new DiscordBot(config, console)) {
            bot.connect(LONGEST_CONNECT);
            return ChannelCheck.run(channelId, bot, console) ? FINE : FAILED;
        }
    }

    private int serve(BotConfig config) {
        DiscordBot bot = new DiscordBot(config, console);
        BotCore core = BotCore.open(config, bot.messenger(), Pace.DISCORD);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(bot, core), "end"));
        bot.start(core.interactions());
        synchronized (core) {
            if (bot.running()) {
                core.start();
                BotCore.rest();
            }
        }
        Optional<String> why = bot.awaitEnd();
        why.ifPresent(console);
        return why.isEmpty() ? FINE : FAILED;
    }

    private static void end(DiscordBot bot, BotCore core) {
        bot.stopListening();
        synchronized (core) {
            core.close();
        }
        bot.close();
    }
}
