package dev.interviewquiz.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Digests;
import dev.interviewquiz.core.practice.Stores;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of an older schema that is whole, and yet cannot be loaded. */
final class FailedRestoreTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @TempDir
    private Path folder;

    private Database database;
    private Answer answer;

    @BeforeEach
    void playADay() {
        database = TestDatabase.open(folder);
        Town town = new Town(stores(database));
        answer = town.score(town.open("general", Town.MONDAY), town.listed("ada"), 13);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Stores stores(Database database) {
        return database.stores(new TestDatabase.PromptCodec());
    }

    @Test
    void whatWasThereIsPutBackAndItsBackupNamed() throws IOException {
        Path older = older(database.backup().to(folder.resolve("elsewhere"), NOW));
        String mark = database.mark();

        assertThatThrownBy(() -> database.restore().from(older, true, NOW))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(folder.resolve("backups").toString())
                .hasMessageContaining("0001-20261124-030000.zip")
                .hasMessageContaining("what was there is as it was");

        assertThat(database.schema().version()).isEqualTo(database.schema().known());
        assertThat(database.mark()).isEqualTo(mark);
        assertThat(stores(database).answers().find(answer.id())).contains(answer);
    }

    @Test
    void anEmptyDatabaseStaysItself() throws IOException {
        Path older = older(database.backup().to(folder.resolve("elsewhere"), NOW));

        try (Database empty = TestDatabase.open(folder.resolve("two"))) {
            String mark = empty.mark();

            assertThatThrownBy(() -> empty.restore().from(older, false, NOW)).isInstanceOf(DatabaseException.class);

            assertThat(empty.schema().version()).isEqualTo(empty.schema().known());
            assertThat(empty.mark()).isEqualTo(mark);
        }
        TestDatabase.open(folder.resolve("two")).close();
    }

    @Test
    void aProcessThatWasKilledMeanwhileDoesNotStartAsANewOne() {
        database.schema().rebuild("10");
        database.close();

        assertThatThrownBy(() -> TestDatabase.open(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("restore the newest backup in " + folder.resolve("backups"));
    }

    /** Of version 10, which kept nobody off the boards, with a number that is none. */
    private static Path older(Path zip) throws IOException {
        Path changed = zip.resolveSibling("older.zip");
        try (ZipFile from = new ZipFile(zip.toFile());
                OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream to = new ZipOutputStream(out)) {
            String posts = text(from, "post.jsonl");
            String broken = posts.replaceFirst("\"number\":\\d+", "\"number\":\"one\"");
            for (ZipEntry each : from.stream().toList()) {
                String text = text(from, each.getName())
                        .replace(posts, broken)
                        .replace(digest(posts), digest(broken))
                        .replaceFirst("\"schema\":\"\\d+\"", "\"schema\":\"10\"")
                        .replaceAll("\\{\"table\":\"kept_off\"[^}]*},", "");
                to.putNextEntry(new ZipEntry(each.getName()));
                to.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed;
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
