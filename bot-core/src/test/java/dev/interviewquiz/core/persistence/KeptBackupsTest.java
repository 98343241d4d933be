package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which backups stay in a folder. */
final class KeptBackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @TempDir
    private Path folder;

    private Path backups;
    private Database database;

    @BeforeEach
    void open() {
        backups = folder.resolve("backups");
        database = TestDatabase.open(folder.resolve("one"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Path> written(Database writer, int count, Duration apart) {
        return Stream.iterate(NOW, last -> last.plus(apart))
                .limit(count)
                .map(at -> writer.backup().to(backups, at))
                .toList();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theNewestFourteenAreKept() throws IOException {
        List<Path> written = written(database, 16, Duration.ofDays(1));

        assertThat(kept()).hasSize(Backup.KEPT).isEqualTo(written.subList(2, 16));
    }

    @Test
    void whatWasWrittenLastStaysThoughTheClockWasSetBack() throws IOException {
        List<Path> ahead = written(database, 14, Duration.ofDays(1));

        List<Path> setBack = written(database, 3, Duration.ofDays(-1));

        assertThat(kept()).hasSize(Backup.KEPT).containsAll(setBack).containsAll(ahead.subList(3, 14));
    }

    @Test
    void backupsOfOneMomentGoInTheOrderOfTheirWriting() throws IOException {
        List<Path> written = written(database, 30, Duration.ZERO);

        assertThat(written).doesNotHaveDuplicates();
        assertThat(kept()).isEqualTo(written.subList(16, 30));
    }

    @Test
    void databasesThatShareAFolderDoNotPruneOneAnother() throws IOException {
        List<Path> few = written(database, 3, Duration.ofDays(1));

        try (Database other = TestDatabase.open(folder.resolve("two"))) {
            written(other, 20, Duration.ofDays(1));
        }

        assertThat(kept()).hasSize(3 + Backup.KEPT).containsAll(few);
    }

    @Test
    void aDatabaseThatTakesInTheBackupOfAnotherKeepsItsOwnBackups() throws IOException {
        List<Path> own = written(database, 2, Duration.ofDays(1));
        new Town(database.stores(new TestDatabase.PromptCodec())).listed("ada");

        try (Database other = TestDatabase.open(folder.resolve("two"))) {
            Path foreign = written(other, 14, Duration.ofDays(1)).get(0);
            Path before = database.restore().from(foreign, true, NOW).orElseThrow();
            List<Path> after = written(database, Backup.KEPT, Duration.ofDays(1));

            assertThat(before).exists();
            assertThat(kept()).hasSize(2 * Backup.KEPT).contains(foreign).containsAll(after);
            assertThat(own).noneMatch(Files::exists);
        }
    }

    @Test
    void aDatabaseThatIsRestoredIntoAnEmptyOneGoesOnWithItsBackups() throws IOException {
        List<Path> written = written(database, 14, Duration.ofDays(1));

        try (Database anew = TestDatabase.open(folder.resolve("two"))) {
            assertThat(anew.restore().from(written.get(13), false, NOW)).isEmpty();
            Path next = anew.backup().to(backups, NOW);

            assertThat(kept()).hasSize(Backup.KEPT).contains(next).doesNotContain(written.get(0));
        }
    }

    @Test
    void filesOfEarlierNamesGoFirstByTheirAgeIfTheyAreOurs() throws IOException {
        Path older = renamed(database, "terminal-20271124-030000-2.zip", NOW.minusSeconds(60));
        Path newer = renamed(database, "terminal-20261124-030000.zip", NOW);
        written(database, 13, Duration.ofDays(1));
        try (Database other = TestDatabase.open(folder.resolve("two"))) {
            Path foreign = renamed(other, "terminal-20251124-030000.zip", NOW.minusSeconds(120));
            assertThat(kept()).contains(foreign, newer).doesNotContain(older).hasSize(15);

            written(database, 1, Duration.ZERO);

            assertThat(kept()).contains(foreign).doesNotContain(newer).hasSize(15);
        }
    }

    @Test
    void aBackupThatFailsLeavesNoHalfOfItself() throws IOException, SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"cannot be read\" (id int)");
        }

        assertThatThrownBy(() -> database.backup().to(backups, NOW)).isInstanceOf(DatabaseException.class);

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatAKilledProcessHadBegunGoesWithTheNextBackupOfItsDatabase() throws IOException {
        Path begun = Files.createDirectories(backups)
                .resolve("terminal-" + database.mark() + "-0001-20261123-030000.zip.part");
        Path foreign = backups.resolve("terminal-ffffff-0001-20261123-030000.zip.part");
        Files.writeString(begun, "half");
        Files.writeString(foreign, "half");

        Path written = database.backup().to(backups, NOW);

        assertThat(kept()).containsExactlyInAnyOrder(written, foreign);
    }

    @Test
    void whatCannotBeRemovedKeepsNoBackupFromBeingWritten() throws IOException {
        Path old = unremovable("-0001-20261123-030000.zip");
        Path begun = unremovable("-0002-20261123-030000.zip.part");

        List<Path> written = written(database, 16, Duration.ofDays(1));

        assertThat(kept()).hasSize(2 + Backup.KEPT).contains(old, begun).containsAll(written.subList(2, 16));
    }

    private Path unremovable(String end) throws IOException {
        Path full = Files.createDirectories(backups.resolve("terminal-" + database.mark() + end));
        Files.writeString(full.resolve("inside"), "in use");
        return full;
    }

    private Path renamed(Database writer, String name, Instant age) throws IOException {
        Path written = writer.backup().to(folder.resolve("elsewhere"), NOW);
        Path renamed = Files.createDirectories(backups).resolve(name);
        Files.move(written, renamed);
        return Files.setLastModifiedTime(renamed, FileTime.from(age));
    }
}
