package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write that fails makes H2 close the database; a thread that is interrupted does so without a full disk. */
final class ClosedDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void aFailedWriteClosesTheDatabaseForOneOtherAtMost() {
        try (Database database = TestDatabase.open(folder)) {
            database.note("before", "stored");
            assertThatThrownBy(() -> interrupted(database)).isInstanceOf(StorageException.class);

            int failed = 0;
            for (int i = 0; i < 30; i++) {
                failed += wrote(database, "note " + i) ? 0 : 1;
            }

            assertThat(failed).isLessThanOrEqualTo(1);
            assertThat(database.note("before")).contains("stored");
            assertThat(database.note("after")).contains("note 29");
        }
    }

    private static void interrupted(Database database) {
        Thread.currentThread().interrupt();
        try {
            database.note("during", "lost");
        } finally {
            Thread.interrupted();
        }
    }

    private static boolean wrote(Database database, String content) {
        try {
            database.note("after", content);
            return true;
        } catch (StorageException closed) {
            return false;
        }
    }
}
