package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.platform.Platform;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of commands that work on a database which no process holds. */
final class Offline {
    @CommandLine.Option(
            names = "--platform",
            paramLabel = "NAME",
            defaultValue = "terminal",
            description = "Whose database: terminal (default), discord or slack.")
    private String platform = "terminal";

    @CommandLine.Option(names = "--data", paramLabel = "FOLDER", description = "Where the H2 file lives.")
    private @Nullable Path data;

    BotConfig config() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (data != null) {
            Path folder = data.toAbsolutePath().normalize();
            environment.put("QUIZ_DB_URL", "jdbc:h2:file:" + folder.resolve("quiz"));
            environment.putIfAbsent("QUIZ_BACKUPS", folder.resolve("backups").toString());
        }
        return BotConfig.read(Platform.of(platform.toUpperCase(Locale.ROOT)), environment);
    }

    /** @throws RuntimeException that says what to do when a running process holds the database */
    Database open() {
        return Database.open(BotCore.databaseOf(config()), InstantSource.system());
    }
}
