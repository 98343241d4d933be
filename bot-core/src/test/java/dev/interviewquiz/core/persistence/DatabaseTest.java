package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasStoredIsThereAfterAReopening() {
        Post post;
        try (Database database = TestDatabase.open(folder)) {
            post = new Town(stores(database)).open("general", Town.MONDAY);
            database.note("clock", "2026-11-24T09:00:00Z");
        }

        try (Database database = TestDatabase.open(folder)) {
            assertThat(stores(database).posts().find(post.id())).contains(post);
            assertThat(database.note("clock")).contains("2026-11-24T09:00:00Z");
        }
    }

    @Test
    void onlyTheOwnerMayReadFolderAndFile() throws IOException {
        TestDatabase.open(folder).close();

        try (Database open = TestDatabase.open(folder);
                Stream<Path> files = Files.list(folder.resolve("data"))) {
            assertThat(open).isNotNull();
            assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void aSecondProcessIsRefused() throws IOException, InterruptedException {
        try (Database first = TestDatabase.open(folder);
                ChildProcess second = ChildProcess.start(OpeningMain.class, folder)) {
            assertThat(first).isNotNull();
            assertThat(second.line()).contains("is in use by another process", "/quiz-admin backup");
        }
    }

    @Test
    void anotherFrontEndIsRefused() {
        TestDatabase.open(folder).close();
        DatabaseConfig config = DatabaseConfig.in(folder.resolve("data"), Platform.SLACK, folder);

        assertThatThrownBy(() -> Database.open(config, TestDatabase.CLOCK))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("belongs to the terminal front end, not to slack");
    }

    @Test
    void aNewerSchemaIsRefusedAndLeftAsItIs() {
        new Opening(TestDatabase.in(folder), TestDatabase.CLOCK, "db/migration", "db/future")
                .open()
                .close();

        assertThatThrownBy(() -> TestDatabase.open(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("newer Interview Quiz (schema 9000, this one knows")
                .hasMessageContaining("start the newer one");
    }

    @Test
    void anOlderSchemaIsBackedUpAndThenBroughtForward() throws IOException {
        TestDatabase.open(folder).close();
        Opening next = new Opening(TestDatabase.in(folder), TestDatabase.CLOCK, "db/migration", "db/future");

        try (Database database = next.open();
                Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            assertThat(database.schema().version()).isEqualTo("9000");
            assertThat(backups).hasSize(1);
        }
    }

    @Test
    void aChangeOfTheSchemaThatFindsNoRoomIsToldAsThatAndUndone() throws IOException {
        TestDatabase.open(folder).close();
        byte[] before = Files.readAllBytes(file());
        Opening next = new Opening(TestDatabase.in(folder), TestDatabase.CLOCK, "db/migration", "db/future", "db/full");

        assertThatThrownBy(next::open)
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is as it was; see that there is room");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItIs() throws IOException {
        TestDatabase.open(folder).close();
        Path file = file();
        byte[] damaged = Files.readAllBytes(file);
        new Random(1).nextBytes(damaged);
        Files.write(file, damaged);

        assertThatThrownBy(() -> TestDatabase.open(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("restore the newest backup in " + folder.resolve("backups"));
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void anEmptiedFileIsRefused() throws IOException {
        TestDatabase.open(folder).close();
        Files.write(file(), new byte[0]);

        assertThatThrownBy(() -> TestDatabase.open(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void aFirstStartThatWasKilledIsBegunAnew() throws IOException {
        TestDatabase.open(folder).close();
        Files.delete(file());
        Files.createFile(folder.resolve("data").resolve("quiz.mv.db.unfinished"));
        Files.createFile(file());

        try (Database database = TestDatabase.open(folder)) {
            assertThat(database.note("clock")).isEmpty();
        }
        assertThat(folder.resolve("data").resolve("quiz.mv.db.unfinished")).doesNotExist();
    }

    @Test
    void aCutOffFileIsRefusedAndLeftAsItIs() throws IOException {
        try (Database database = TestDatabase.open(folder)) {
            Town town = new Town(stores(database));
            for (int day = 0; day < 300; day++) {
                town.score(town.open("general", Town.MONDAY.plusDays(day)), town.member("ada"), 3);
            }
        }
        byte[] whole = Files.readAllBytes(file());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file(), half);

        assertThatThrownBy(() -> TestDatabase.open(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is damaged");
        assertThat(file()).hasBinaryContent(half);
        assertThat(folder.resolve("data").resolve("quiz.mv.db.before")).doesNotExist();
    }

    @Test
    void aMistypedOptionIsNoDamage() throws IOException {
        TestDatabase.open(folder).close();
        byte[] whole = Files.readAllBytes(file());
        DatabaseConfig config = new DatabaseConfig(
                Platform.TERMINAL,
                "jdbc:h2:file:" + folder.resolve("data").resolve("quiz") + ";CACHE_SZE=8192",
                "",
                "",
                folder);

        assertThatThrownBy(() -> Database.open(config, TestDatabase.CLOCK))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("check QUIZ_DB_URL")
                .hasMessageNotContaining("damaged");
        assertThat(file()).hasBinaryContent(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "1", "yes"})
    void aServerInTheUrlIsRefused(String value) {
        DatabaseConfig config = new DatabaseConfig(
                Platform.TERMINAL, "jdbc:h2:file:" + folder.resolve("quiz") + ";AUTO_SERVER=" + value, "", "", folder);

        assertThatThrownBy(() -> Database.open(config, TestDatabase.CLOCK))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("AUTO_SERVER");
    }

    @Test
    void aLibrarysOwnCommitJoinsTheTransactionOfItsThread() throws SQLException {
        try (Database database = TestDatabase.open(folder)) {
            assertThatThrownBy(() -> stores(database).transactions().run(() -> {
                        insertAndCommit(database);
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(database.note("library")).isEmpty();

            stores(database).transactions().run(() -> insertAndCommit(database));
            assertThat(database.note("library")).contains("was here");
        }
    }

    @Test
    void aCleanShutdownCompacts() throws IOException {
        try (Database database = TestDatabase.open(folder)) {
            for (int i = 0; i < 3000; i++) {
                database.note("clock", "x".repeat(900) + i);
            }
        }

        assertThat(Files.size(file())).isLessThan(300_000);
    }

    private static void insertAndCommit(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into meta (name, content) values ('library', 'was here')");
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Path file() {
        return folder.resolve("data").resolve("quiz.mv.db");
    }

    private static Stores stores(Database database) {
        return database.stores(new TestDatabase.PromptCodec());
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
