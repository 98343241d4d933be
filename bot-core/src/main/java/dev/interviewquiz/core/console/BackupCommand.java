package dev.interviewquiz.core.console;

import dev.interviewquiz.core.persistence.Database;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code backup}: writes a backup of a database that no process holds. */
@CommandLine.Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Back up into QUIZ_BACKUPS; while the bot runs use /quiz-admin backup.")
final class BackupCommand implements Callable<Integer> {
    private final Streams streams;

    @CommandLine.Mixin
    private final Offline offline = new Offline();

    BackupCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Database database = offline.open()) {
            streams.out()
                    .println(database.backup()
                            .to(
                                    offline.config().backups(),
                                    InstantSource.system().instant()));
        }
        return 0;
    }
}
