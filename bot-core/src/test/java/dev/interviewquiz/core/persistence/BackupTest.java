package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.AnswerBrief;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Standings.Row;
import dev.interviewquiz.core.practice.Stores;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private Town town;
    private Answer answer;

    @BeforeEach
    void playADay() {
        database = TestDatabase.open(folder.resolve("one"));
        town = new Town(stores(database));
        MemberRef ada = town.listed("ada");
        Post post = town.open("general", Town.MONDAY);
        answer = town.score(post, ada, 13);
        town.stores.streaks().save(post.channel(), ada, new Streak(1, 0, 1, false));
        database.note("quote", "a \"line\"\nand 一行 \uD83D\uDE00 more");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBackupRestoresIntoAnEmptyDatabase() {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);

        try (Database other = TestDatabase.open(folder.resolve("two"))) {
            other.restore().from(zip, false, NOW);

            assertThat(stores(other).answers().find(answer.id())).contains(answer);
            assertThat(board(stores(other))).isEqualTo(board(town.stores)).hasSize(1);
            assertThat(other.note("quote")).isEqualTo(database.note("quote"));
        }
    }

    @Test
    void aRestoredDatabaseGoesOnCounting() {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);

        try (Database other = TestDatabase.open(folder.resolve("two"))) {
            other.restore().from(zip, false, NOW);
            Town restored = town.in(stores(other));
            Answer next = restored.score(restored.open("general", Town.MONDAY.plusDays(1)), restored.member("ada"), 20);

            assertThat(stores(other).answers().latest(next.member(), 5))
                    .extracting(brief -> brief.id())
                    .containsExactly(next.id(), answer.id());
        }
    }

    @Test
    void aBackupIsJsonLinesThatOnlyTheOwnerMayRead() throws IOException {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);

        assertThat(zip.getFileName().toString()).matches("terminal-[0-9a-f]{6}-0001-20261124-030000\\.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)))
                .isEqualTo("rw-------");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            String posts =
                    new String(file.getInputStream(file.getEntry("post.jsonl")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(posts).startsWith("{\"id\":\"").endsWith("}\n").contains("\"on_date\":\"2026-11-23\"");
            assertThat(file.getEntry("manifest.json")).isNotNull();
        }
    }

    @Test
    void aDatabaseWithDataIsReplacedOnlyWhenAskedToAndIsBackedUpFirst() throws IOException {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);
        Post later = town.open("general", Town.MONDAY.plusDays(1));

        assertThatThrownBy(() -> database.restore().from(zip, false, NOW))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("--replace");
        assertThat(town.stores.posts().find(later.id())).contains(later);
        database.restore().from(zip, true, NOW);

        assertThat(town.stores.posts().find(later.id())).isEmpty();
        assertThat(town.stores.answers().find(answer.id())).contains(answer);
        try (Stream<Path> made = Files.list(database.config().backups())) {
            assertThat(made).hasSize(1);
        }
    }

    @Test
    void aChangedBackupIsRefusedBeforeAnythingIsTouched() throws IOException {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);
        Path changed = rewritten(zip, "answer.jsonl", "mini-batch", "maxi-batch");

        assertThatThrownBy(() -> database.restore().from(changed, true, NOW))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("damaged: table answer")
                .hasMessageContaining("nothing was changed");
        assertThat(town.stores.answers().find(answer.id())).contains(answer);
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "not a zip");

        assertThatThrownBy(() -> database.restore().from(text, true, NOW))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is not a backup of Interview Quiz");
    }

    @Test
    void aBackupOfANewerSchemaIsRefused() throws IOException {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);
        Path newer = rewritten(
                zip, "manifest.json", "\"schema\":\"" + database.schema().version(), "\"schema\":\"9000");

        assertThatThrownBy(() -> database.restore().from(newer, true, NOW))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("newer Interview Quiz (schema 9000");
    }

    @Test
    void aBackupOfAnotherFrontEndIsRefused() {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);
        DatabaseConfig slack = DatabaseConfig.in(folder.resolve("slack"), Platform.SLACK, folder.resolve("backups"));

        try (Database other = Database.open(slack, TestDatabase.CLOCK)) {
            assertThatThrownBy(() -> other.restore().from(zip, false, NOW))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("is of the terminal front end, not of slack");
        }
    }

    @Test
    void aBackupOfAnOlderSchemaIsBroughtForward() {
        Path zip = database.backup().to(folder.resolve("backups"), NOW);
        Opening next =
                new Opening(TestDatabase.in(folder.resolve("two")), TestDatabase.CLOCK, "db/migration", "db/future");

        try (Database newer = next.open()) {
            newer.restore().from(zip, false, NOW);

            assertThat(newer.schema().version()).isEqualTo("9000");
            assertThat(stores(newer).answers().find(answer.id())).contains(answer);
        }
    }

    /** Version 4 did not keep improvement: it is made from the answers. */
    @Test
    void aBackupOfASchemaWithoutKeptImprovementHasItOnceRestored() throws IOException {
        MemberRef ada = town.member("ada");
        for (int day = 1; day < 26; day++) {
            LocalDate date = Town.MONDAY.plusDays(day);
            town.score(town.opened(town.draft("general", date, "of-" + date, Asking.Feedback.NOW)), ada, 7);
        }
        Optional<Row> kept = improved(town.stores, ada);
        Path zip = database.backup().to(folder.resolve("backups"), NOW);
        Path four = rewritten(
                zip,
                "manifest.json",
                text -> text.replaceFirst("\"schema\":\"\\d+\"", "\"schema\":\"4\"")
                        .replaceAll("\\{\"table\":\"(gain|kept_off)\"[^}]*},", ""));

        try (Database other = TestDatabase.open(folder.resolve("two"))) {
            other.restore().from(four, false, NOW);

            assertThat(improved(stores(other), ada)).isEqualTo(kept).isPresent();
        }
    }

    /** Version 11 told only in the audit whose points were taken off. */
    @Test
    void aBackupFromBeforeVoidedAnswersWereMarkedHasThemMarkedOnceRestored() throws IOException {
        MemberRef ada = answer.member();
        Answer pasted = town.score(town.open("general", Town.MONDAY.plusDays(1)), ada, 20);
        boolean taken = town.stores.answers().takePointsOff(pasted.id());
        town.stores
                .audit()
                .record(new AuditLog.Entry(
                        NOW,
                        town.workspace,
                        ada,
                        "void " + ada.userId() + " " + pasted.date(),
                        "20 points",
                        "0 points"));
        Path zip = database.backup().to(folder.resolve("backups"), NOW);
        Path eleven =
                rewritten(zip, "manifest.json", text -> text.replaceFirst("\"schema\":\"\\d+\"", "\"schema\":\"11\""));

        try (Database other = TestDatabase.open(folder.resolve("two"))) {
            other.restore().from(eleven, false, NOW);

            assertThat(taken).isTrue();
            assertThat(stores(other).answers().latestOnBoard(ada, Optional.empty()))
                    .map(AnswerBrief::id)
                    .contains(answer.id());
            assertThat(other.note(Notes.STANDINGS)).isEmpty();
        }
    }

    private Optional<Row> improved(Stores stores, MemberRef member) {
        BoardScope board = new BoardScope.OfWorkspace(town.workspace);
        return stores.standings().own(Board.IMPROVEMENT, board, Period.week(Town.MONDAY.plusWeeks(3)), member);
    }

    @Test
    void aBackupIsConsistentWhileOthersWrite() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(20);
        Thread writer = new Thread(() -> {
            while (!stop.get()) {
                claimAndNote();
                begun.countDown();
            }
        });
        writer.start();
        begun.await();
        List<Path> zips = List.of(
                database.backup().to(folder.resolve("backups"), NOW),
                database.backup().to(folder.resolve("backups"), NOW.plusSeconds(1)));
        stop.set(true);
        writer.join();

        for (Path zip : zips) {
            try (Database other =
                    TestDatabase.open(folder.resolve(zip.getFileName().toString() + "-restored"))) {
                other.restore().from(zip, false, NOW);
                assertThat(stores(other).answers().claims(other.note("newest").orElseThrow()))
                        .hasSize(1);
            }
        }
    }

    /** {@code claim} is written out before {@code meta}: each note names a claim of its own transaction. */
    private void claimAndNote() {
        Answer written = Town.practice(Town.MONDAY, "deep-learning-02", town.member("writer"));
        town.stores.transactions().run(() -> {
            town.stores.answers().add(written);
            town.stores.answers().claim(written.id(), "point", 1, NOW);
            database.note("newest", written.id());
        });
    }

    private static Path rewritten(Path zip, String entry, String what, String by) throws IOException {
        return rewritten(zip, entry, text -> text.replace(what, by));
    }

    private static Path rewritten(Path zip, String entry, UnaryOperator<String> change) throws IOException {
        Path changed = zip.resolveSibling("changed.zip");
        try (ZipFile from = new ZipFile(zip.toFile());
                OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry each : from.stream().toList()) {
                String text = new String(from.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write((each.getName().equals(entry) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed;
    }

    private List<Row> board(Stores stores) {
        return stores.standings().page(Board.POINTS, new BoardScope.OfWorkspace(town.workspace), Period.all(), 0, 10);
    }

    private static Stores stores(Database database) {
        return database.stores(new TestDatabase.PromptCodec());
    }
}
