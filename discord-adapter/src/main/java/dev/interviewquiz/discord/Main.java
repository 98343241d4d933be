package dev.interviewquiz.discord;

import dev.interviewquiz.core.FrontEndProcess;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.Platform;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The command line: no argument runs the bot, {@code check --channel ID} tries a channel. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out::println, arguments));
    }

    /** Gives the exit code. */
    static int run(Map<String, String> environment, Consumer<String> console, String... arguments) {
        return new FrontEndProcess(Platform.DISCORD, "\\d{1,19}", Pace.DISCORD, environment, console)
                .run(List.of(arguments), named -> List.of("DISCORD_TOKEN"), config -> new DiscordBot(config, console));
    }
}
