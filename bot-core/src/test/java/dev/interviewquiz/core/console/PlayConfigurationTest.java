package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.MemberRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal takes its configuration from the same places as the other front ends, whatever it adds of its own. */
final class PlayConfigurationTest {
    @TempDir
    private Path folder;

    @Test
    void anOperatorNamedInTheFileStandsBesideWhoeverStartsTheTerminal() throws IOException {
        BotConfig config = Play.configuration(file("QUIZ_ADMIN_IDS=terminal:zoe"), "ann", folder.resolve("data"));

        assertThat(config.operators()).extracting(MemberRef::userId).containsExactlyInAnyOrder("zoe", "ann");
    }

    @Test
    void whatIsWrongInTheFileIsToldAtOnceAlsoWhereTheDataStandElsewhere() throws IOException {
        Map<String, String> wrong =
                file("QUIZ_ADMIN_IDS=foo\nQUIZ_HTTP_PORT=99999\nQUIZ_DB_URL=jdbc\\:foo\\:bar\nQUIZ_BACKUPS=b");

        assertThatThrownBy(() -> Play.configuration(wrong, "ann", folder.resolve("data")))
                .isInstanceOf(BotConfig.Problems.class)
                .hasMessageContainingAll("3 problems", "\"foo\"", "99999", "no driver for: jdbc:foo");
    }

    @Test
    void backupsStandBesideTheDataUnlessTheFileNamesAnotherFolder() throws IOException {
        Path data = folder.resolve("data");
        Path named = folder.resolve("named");

        BotConfig beside = Play.configuration(Map.of(), "ann", data);
        BotConfig elsewhere = Play.configuration(file("QUIZ_BACKUPS=" + named), "ann", data);

        assertThat(beside.databaseUrl()).isEqualTo("jdbc:h2:file:" + data.resolve("quiz"));
        assertThat(beside.backups()).isEqualTo(data.resolve("backups"));
        assertThat(elsewhere.databaseUrl()).isEqualTo(beside.databaseUrl());
        assertThat(elsewhere.backups()).isEqualTo(named);
    }

    private Map<String, String> file(String lines) throws IOException {
        Path written = Files.writeString(folder.resolve("quiz.properties"), lines);
        return Map.of("QUIZ_CONFIG", written.toString());
    }
}
