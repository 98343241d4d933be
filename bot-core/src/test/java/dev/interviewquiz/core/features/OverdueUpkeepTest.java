package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that is off at night backs up and erases when it is on. */
final class OverdueUpkeepTest {
    @TempDir
    private Path folder;

    private Team starts(Duration later) {
        return Team.later(
                later,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString(),
                        "QUIZ_RETENTION_DAYS",
                        "0"));
    }

    @Test
    void whatWasMissedAtNightIsDoneAtTheNextStart() {
        try (Team monday = starts(Duration.ZERO)) {
            monday.setUp(Team.CHANNEL);
            monday.interactions().left(monday.workspace());
        }

        try (Team tuesday = starts(Duration.ofDays(1))) {
            tuesday.until(tuesday.now());

            assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**.zip");
            assertThat(tuesday.core().stores().workspaces().all()).isEmpty();
        }
    }

    @Test
    void theNightsBackupHoldsNothingOfWhatTheSameNightErases() throws IOException {
        try (Team team = starts(Duration.ZERO)) {
            team.setUp(Team.CHANNEL);
            team.interactions().left(team.workspace());
            team.until("2026-11-24T03:00");
        }

        try (Stream<Path> written = Files.list(folder.resolve("backups"));
                ZipFile backup = new ZipFile(written.findFirst().orElseThrow().toFile())) {
            ZipEntry channels = backup.getEntry("channel.jsonl");
            assertThat(new String(backup.getInputStream(channels).readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    @Test
    void aRestartByDayMovesNothing() {
        starts(Duration.ZERO).close();

        try (Team afternoon = starts(Duration.ofHours(6))) {
            afternoon.until("2026-11-24T02:59");
            assertThat(folder.resolve("backups")).doesNotExist();

            afternoon.until("2026-11-24T03:00");

            assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**.zip");
        }
    }

    @Test
    void aClockThatWasSetBackDoesNotKeepTheNextNightFromComing() {
        starts(Duration.ofDays(30)).close();

        try (Team corrected = starts(Duration.ZERO)) {
            corrected.until("2026-11-24T03:00");

            assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**.zip");
        }
    }
}
