package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void whoComesBackPressesWhatStoodThereForHimAlone() {
        String screen =
                played(":as ann", "/quiz today", ":click 4", ":as ben", "/quiz practice", ":as ann", ":click 1");

        assertThat(screen)
                .contains("You are ann in #interview.\nNewest buttons here: [1] Show me now\n")
                .contains("Shown for 0 points");
    }

    @Test
    void aNewPostIsPressedByAll() {
        String screen = played(":as ann", "/quiz today", ":click 4", ":tick 3d", ":click 1");

        assertThat(screen).contains("— Your answer —").doesNotContain("Shown for 0 points");
    }

    @Test
    void aFormThatIsOpenWaitsUntilItsMemberIsBack() {
        String screen =
                played(":as ann", ":click 1", ":as ben", ":say It is for Ben.", ":as ann", ":say It is for Ann.");

        assertThat(screen)
                .contains("You are ben in #interview.\nNo form is open.")
                .contains("You are ann in #interview.\nA form is open: :say TEXT fills and sends it")
                .contains("key points");
    }

    @Test
    void linesOfTheTerminalAreInTheMembersLanguageAfterARestartToo() {
        played(":as ann", ":lang zh", ":as ben", ":lang en");

        assertThat(played(":as ann", "nonsense", ":as ben", "nonsense"))
                .contains("“nonsense”在这里不可用。")
                .contains("“nonsense” is not a command here.");
    }

    @Test
    void aLanguageOfTheSettingsIsSpokenByTheTerminalAndNotOverruledByTheCommand() {
        assertThat(played("/quiz settings", ":click 2", "nonsense", ":lang en"))
                .contains("“nonsense”在这里不可用。")
                .contains("仍用中文：这是在 /quiz settings 里选定的");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        assertThat(played("\ufeff:as ann")).contains("You are ann in #interview.");
    }

    @Test
    void whoHasHisDataDeletedIsNoAdministratorAndInNoHistoryOfLinesAnyMore() throws IOException {
        Path history = Files.writeString(folder.resolve("history"), "1:/quiz answer of Zelda's own");

        String screen = played(
                ":as zelda",
                ":admin on",
                "/quiz answer gradient of the network",
                "/quiz-admin status",
                "/quiz privacy delete",
                ":click 1",
                "/quiz-admin status");

        assertThat(screen).containsSubsequence("1 channel is set up", "Deleted.", "This is for administrators");
        assertThat(history).doesNotExist();
    }

    private String played(String... lines) {
        return Played.in(folder, lines);
    }
}
