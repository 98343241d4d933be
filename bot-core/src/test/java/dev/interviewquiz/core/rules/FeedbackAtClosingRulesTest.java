package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Feedback", where a channel gives it when the question closes. */
final class FeedbackAtClosingRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private void atClosing() {
        team.admins("schedule set feedback:close difficulty:1");
        team.nextDay();
    }

    @Test
    void whereAChannelChoseClosingAnAnswerIsRecordedAndMayBeChangedUntilItCloses() {
        atClosing();

        Seen first = ann.answers(TeamPack.ONE);
        Seen again = ann.presses(team.openPost(), "✍ Answer");
        Seen second = again.send("text", TeamPack.ALL);

        assertThat(first.words()).contains("Recorded. You may change it until the question closes");
        assertThat(again.words()).contains(TeamPack.ONE).doesNotContain("practice");
        assertThat(second.words()).contains("Changed. Your last answer before closing counts");
    }

    @Test
    void whereAChannelChoseClosingTheLastAnswerCountsFromClosingOn() {
        atClosing();
        Posted post = team.openPost();
        ann.answers(TeamPack.ALL);
        ann.answers(TeamPack.TWO);
        String before = ann.types("/quiz leaderboard").words();
        team.nextDay();

        assertThat(before).doesNotContain("ann");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 7");
        assertThat(ann.presses(post, "My result").words()).contains("2 of 3 key points · 7 of 10 points");
    }

    @Test
    void whereAChannelChoseClosingNothingTellsTheGradeBefore() {
        atClosing();
        ann.answers(TeamPack.TWO);
        Posted post = team.openPost();

        assertThat(ann.presses(post, "✍ Answer").words()).doesNotContain("67");
        assertThat(ann.types("/quiz today").words()).doesNotContain("key points");
        for (String own :
                new String[] {"/quiz me", "/quiz home", "/quiz privacy export", "/quiz privacy export format:csv"}) {
            Seen seen = ann.types(own);
            assertThat(seen.words() + seen.labels() + seen.file())
                    .as(own)
                    .doesNotContain("67")
                    .doesNotContain("0.66")
                    .doesNotContain("\"7\"");
        }
    }

    @Test
    void whereAChannelChoseClosingPracticeWhoseGradeWasShownIsNotHidden() {
        atClosing();
        ann.gives();
        ann.presses(team.openPost(), "✍ Answer").press("Answer as practice").send("text", TeamPack.TWO);

        assertThat(ann.types("/quiz me").words()).contains("67");
        assertThat(ann.types("/quiz privacy export").file()).contains("0.66");
    }

    @Test
    void whereAChannelChoseClosingTheSolutionIsNotShownWhileTheAnswerMayBeChanged() {
        team.admins("schedule set feedback:close");
        team.admins("post question:team-01");
        Seen sure = ann.presses(team.openPost(), "Show me · 0 points");
        ann.answers(TeamPack.ONE);

        assertThat(sure.press("Show me now").words()).doesNotContain("counts the keys");
        assertThat(ann.types("/quiz show team-01").words()).doesNotContain("counts the keys");
    }

    @Test
    void whereAChannelChoseClosingOneIsToldWhatWasRecordedAndWhereItsFeedbackWillBe() {
        atClosing();
        team.setUp("second");
        Seen first = ann.answers(TeamPack.ONE);
        Seen changed = ann.outside().types("/quiz answer " + TeamPack.TWO);

        assertThat(first.words())
                .contains("“My result” on the post, or /quiz me, shows your feedback.")
                .contains("Your answer: “" + TeamPack.ONE + "”")
                .doesNotContain("#interview");
        assertThat(changed.words())
                .contains("“My result” on the post, or /quiz me, shows your feedback.")
                .contains("Your answer: “" + TeamPack.TWO + "” · #interview");
    }

    @Test
    void whereAChannelChoseClosingTheRecordedLettersAreNamed() {
        team.admins("schedule set feedback:close kind:choice");
        team.nextDay();

        assertThat(ann.types("/quiz answer b").words()).contains("Recorded.", "Your answer: B");
        assertThat(ann.types("/quiz answer 3").words()).contains("Changed.", "Your answer: C");
    }

    @Test
    void aHintAfterAnAnswerWasRecordedLeavesItsPoints() {
        atClosing();
        Posted post = team.openPost();
        ann.answers(TeamPack.ALL);
        Seen hint = ann.presses(post, "💡 Hint · −20 %");
        Seen before = team.member("bea").presses(post, "💡 Hint · −20 %");
        team.nextDay();

        assertThat(hint.words())
                .contains("What you have recorded keeps its points; whatever you send from now on earns 80 %.");
        assertThat(before.words()).contains("With this hint an answer earns 80 % of its points.");
        assertThat(ann.presses(post, "My result").words()).contains("10 of 10 points");
    }

    @Test
    void aHintTakenBeforeIsSaidToCostAgain() {
        atClosing();
        Posted post = team.openPost();
        ann.presses(post, "💡 Hint · −20 %");
        ann.answers(TeamPack.ALL);

        assertThat(ann.presses(post, "💡 Hint · −20 %").words()).contains("earns 80 % of its points");
    }

    @Test
    void whereAChannelChoseClosingShowMeSaysWhyThereIsNoSolutionYet() {
        atClosing();
        Seen sure = ann.presses(team.openPost(), "Show me · 0 points");
        ann.answers(TeamPack.ONE);
        String told = "You have answered; the solution comes when the question closes.";

        assertThat(ann.presses(team.openPost(), "Show me · 0 points").words())
                .startsWith(told)
                .contains(TeamPack.ONE);
        assertThat(sure.press("Show me now").words()).startsWith(told);
    }

    @Test
    void whereAChannelChoseClosingTheFirstFeedbackSaysThatPointsStandOnTheBoard() {
        atClosing();
        Posted post = team.openPost();
        ann.answers(TeamPack.TWO);
        team.nextDay();

        assertThat(ann.presses(post, "My result").words()).contains("Your points will stand on the team's board.");
        assertThat(ann.presses(post, "My result").words()).doesNotContain("stand on the team's board");
    }

    @Test
    void whatIsRecordedUntilClosingIsShownWithItsQuestionInEitherLanguage() {
        team.admins("schedule set feedback:close");
        team.nextDay();
        ann.answers(TeamPack.ONE);

        Seen recorded = ann.types("/quiz today");

        assertThat(recorded.words())
                .startsWith("Recorded.")
                .contains("keep its secret?", "Your answer:", TeamPack.ONE)
                .doesNotContain("✔", "of 10");
        assertThat(recorded.labels()).containsExactly("Change my answer", "中/EN");
        assertThat(ann.types("/quiz home").labels())
                .contains("See the question")
                .doesNotContain("My result");
        assertThat(recorded.press("中/EN").words()).startsWith("已记录").contains("怎么保守秘密？", TeamPack.ONE);
    }
}
