package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grader;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlipsInTheTerminalTest {
    @TempDir
    private Path folder;

    private Locale before = Locale.getDefault();

    @BeforeEach
    void inEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void aClockIsNotSetBackFartherThanItGoesForward() {
        String screen = played(":at 1999-12-08T10:00", ":tick 1h", ":as ann");

        assertThat(screen)
                .contains("That is too far back", "at most 400 days at a time")
                .doesNotContain("The clock was set back", "1999");
    }

    @Test
    void aLanguageChosenByTheCommandIsNotSaidToBeTheButtonsAlone() {
        assertThat(played(":lang zh", "/quiz settings", ":lang en", "/quiz settings"))
                .contains("你上次用“中/EN”或“:lang”选的，按“自动”可恢复")
                .contains("as you last chose with [中/EN] or “:lang”; press [automatic]");
    }

    private String played(String... lines) {
        StringWriter out = new StringWriter();
        Streams streams = new Streams(
                new BufferedReader(new StringReader(String.join("\n", lines))),
                new PrintWriter(out),
                new PrintWriter(out));
        int code = Main.commandLine(streams, Optional::empty, Grader::standard)
                .execute("play", "--data", folder.toString());
        assertThat(code).isZero();
        return out.toString();
    }
}
