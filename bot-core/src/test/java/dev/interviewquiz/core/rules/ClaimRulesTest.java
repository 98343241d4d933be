package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Design, section 5: "I did say this". */
final class ClaimRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void iDidSayThisMarksAWithheldPointForOneselfAndLeavesPointsAndBoardAsTheyAre() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        Posted post = team.openPost();
        Seen feedback = ann.answers(TeamPack.TWO);
        String board = ann.types("/quiz leaderboard").words();
        String before = ann.types("/quiz me").words();

        Seen marked = feedback.press("I did say this");

        assertThat(marked.words())
                .isEqualTo("Marked as said: your own mastery follows. Points and board stay as they are.");
        assertThat(before).contains("67 %");
        assertThat(ann.types("/quiz me").words()).contains("100 %");
        assertThat(ann.types("/quiz leaderboard").words()).isEqualTo(board);
        team.nextDay();
        assertThat(ann.presses(post, "My result").words())
                .contains("(marked by you as said)")
                .contains("7 of 10 points");
    }

    @Test
    void iDidSayThisIsNotOfferedAgainOnceAllIsMarkedAndAnOldButtonSaysSo() {
        team.nextDay();
        Seen feedback = ann.answers(TeamPack.TWO);
        feedback.press("I did say this");

        assertThat(feedback.press("I did say this").words()).isEqualTo("Already marked as said.");
        assertThat(ann.types("/quiz today").labels()).doesNotContain("I did say this");
    }

    @Test
    void aPointThatWasMarkedIsNotMarkedTwiceFromAnOldMenu() {
        team.nextDay();
        Seen feedback = ann.answers(TeamPack.ONE);
        Seen which = feedback.press("I did say this");
        which.choose("Visits are recorded");

        assertThat(which.choose("Visits are recorded").words()).isEqualTo("Already marked as said.");
        assertThat(ann.types("/quiz today").labels()).contains("I did say this");
    }

    @Test
    void homeTellsWhatWasOnlyLookedAtFromWhatWasAnswered() {
        team.nextDay();
        ann.gives();

        assertThat(ann.types("/quiz home").words())
                .contains("looked at · closes")
                .doesNotContain("answered");
        assertThat(ann.types("/quiz home").labels()).contains("Solution").doesNotContain("My result");
        assertThat(ann.speaking(Locale.CHINA).types("/quiz home").words()).contains("看过答案 · 截止");
    }

    @Test
    void iDidSayThisAsksWhichPointWhereSeveralWereWithheld() {
        team.nextDay();
        Seen which = ann.answers(TeamPack.ONE).press("I did say this");

        assertThat(which.words()).contains("Which point did you make?");
        assertThat(which.choose("Visits are recorded").words()).contains("Marked as said");
        assertThat(ann.types("/quiz me").words()).contains("67 %");
    }
}
