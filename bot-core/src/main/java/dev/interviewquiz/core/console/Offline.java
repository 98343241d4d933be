package dev.interviewquiz.core.console;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.platform.Platform;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of commands that work on a database which no process holds. */
@SuppressWarnings("FieldCanBeFinal") // picocli assigns the options
final class Offline {
    @CommandLine.Option(
            names = "--platform",
            paramLabel = "NAME",
            description = "Whose database: terminal (default), discord or slack.")
    private Platform platform = Platform.TERMINAL;

    @CommandLine.Option(names = "--data", paramLabel = "FOLDER", description = "Where the H2 file lives.")
    private @Nullable Path data;

    BotConfig config() {
        BotConfig config = BotConfig.read(platform, System.getenv());
        return data == null ? config : config.withDataIn(data);
    }

    /** @throws RuntimeException that says what to do when there is none, or a running process holds it */
    Database open() {
        return Database.openExisting(BotCore.databaseOf(config()), InstantSource.system());
    }
}
