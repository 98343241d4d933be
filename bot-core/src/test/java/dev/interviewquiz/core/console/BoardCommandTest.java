package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.persistence.Database;
import dev.interviewquiz.core.platform.Platform;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code board}, on a database that no process holds. */
final class BoardCommandTest {
    @TempDir
    private Path folder;

    private String run(String typed, String command) {
        StringWriter out = new StringWriter();
        Streams streams = new Streams(
                new BufferedReader(new StringReader(typed)), new PrintWriter(out, true), new PrintWriter(out, true));
        Main.commandLine(streams, Optional::empty, Grader::standard).execute(command, "--data", folder.toString());
        return out.toString();
    }

    private void clockAt(String time) {
        BotConfig config =
                BotConfig.read(Platform.TERMINAL, Map.of("QUIZ_DB_URL", "jdbc:h2:file:" + folder.resolve("quiz")));
        try (Database database = Database.openExisting(BotCore.databaseOf(config), InstantSource.system())) {
            database.note("clock", time);
        }
    }

    @Test
    void itsMonthIsThatOfTheZoneWhichTheWorkspaceHasSet() {
        run("/quiz-admin config key:zone value:Asia/Shanghai\n", "play");
        clockAt("2031-01-31T20:00:00Z");

        assertThat(run("", "board")).contains("2031-02");
    }
}
