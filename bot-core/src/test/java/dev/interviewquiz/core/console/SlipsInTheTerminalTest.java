package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlipsInTheTerminalTest {
    @TempDir
    private Path folder;

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
        return Played.in(folder, lines);
    }
}
