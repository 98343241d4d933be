package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.interviewquiz.core.team.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A night on which no backup can be written. */
final class NightlyBackupTest {
    private static final String PROBLEM = "The nightly backup could not be written";

    private final Team team = Team.start();
    private final Path backups = team.core().config().backups();
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.interviewquiz.core.Upkeep");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void aFileStandsWhereTheFolderShould() throws IOException {
        Files.writeString(backups, "no folder");
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void close() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        team.close();
    }

    private List<ILoggingEvent> warnings() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .toList();
    }

    @Test
    void itIsTriedAgainEveryHourWithOneLineEach() {
        team.until("2026-11-24T06:30");

        assertThat(warnings()).hasSize(4).allSatisfy(event -> {
            assertThat(event.getThrowableProxy()).isNull();
            assertThat(event.getFormattedMessage()).doesNotContain("\n");
        });
    }

    @Test
    void operatorsAloneReadItInStatusUntilABackupIsWritten() throws IOException {
        team.until("2026-11-24T03:30");
        String told = team.member("olga").types("/quiz-admin status").words();
        String others = team.admins("status").words();
        Files.delete(backups);
        team.until("2026-11-24T04:30");

        assertThat(told).contains(PROBLEM);
        assertThat(others).doesNotContain(PROBLEM);
        assertThat(team.member("olga").types("/quiz-admin status").words()).doesNotContain(PROBLEM);
        assertThat(backups).isDirectoryContaining("glob:**.zip");
        assertThat(warnings()).hasSize(1);
        assertThat(team.admin().directs()).isEmpty();
    }

    @Test
    void theNextBackupIsThatOfTheNextNight() throws IOException {
        team.until("2026-11-24T03:30");
        Files.delete(backups);
        team.until("2026-11-25T02:30");

        assertThat(backups.toFile().list()).hasSize(1);
    }
}
