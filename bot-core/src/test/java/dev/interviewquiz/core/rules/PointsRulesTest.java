package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design, section 5, "Points". */
final class PointsRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");
    private final Teammate ben = team.member("ben");

    @AfterEach
    void close() {
        team.close();
    }

    @ParameterizedTest
    @CsvSource({"1, 3 of 10", "2, 7 of 20", "3, 10 of 30"})
    void anAnswerEarnsTenPointsForEachLevelOfDifficultyTimesItsCreditRoundedHalfUp(int difficulty, String points) {
        team.admins("schedule set difficulty:" + difficulty);
        team.nextDay();

        assertThat(ann.answers(TeamPack.ONE).words())
                .contains("1 of 3 key points")
                .contains(points + " points");
    }

    @Test
    void fullCreditEarnsAll() {
        team.admins("schedule set difficulty:3");
        team.nextDay();

        assertThat(ann.answers(TeamPack.ALL).words()).contains("30 of 30 points");
    }

    @Test
    void aHintLeavesFourFifths() {
        team.admins("schedule set difficulty:3");
        team.nextDay();
        Seen hint = ann.presses(team.openPost(), "💡 Hint · −20 %");

        Seen feedback = ann.answers(TeamPack.TWO);

        assertThat(hint.words()).contains("Think of the door.").contains("80 %");
        assertThat(feedback.words()).contains("16 of 30 points").contains("Hint taken: 80 % of the points.");
    }

    @Test
    void theCardOfWhoTookTheHintTellsWhatIsLeftToEarn() {
        team.admins("schedule set difficulty:3");
        team.nextDay();
        Seen before = ann.types("/quiz today");
        ann.presses(team.openPost(), "💡 Hint · −20 %");
        Seen after = ann.types("/quiz today");

        assertThat(before.words()).contains("up to 30 points ·");
        assertThat(after.words()).contains("up to 24 points (hint taken)");
        assertThat(after.labels()).contains("💡 Hint", "Show me · 0 points");
        assertThat(ben.types("/quiz today").words()).contains("up to 30 points ·");
    }

    @Test
    void aHintCostsOnlyWhoTookIt() {
        team.admins("schedule set difficulty:3");
        team.nextDay();
        ann.presses(team.openPost(), "💡 Hint · −20 %");

        assertThat(ben.answers(TeamPack.ALL).words()).contains("30 of 30 points");
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "3, 15"})
    void aChoiceQuestionEarnsHalf(int difficulty, int points) {
        team.admins("schedule set kind:choice difficulty:" + difficulty);
        team.nextDay();

        assertThat(ann.picksRight().words()).contains("Right · " + points + " of " + points + " points");
        assertThat(ben.picksWrong().words()).contains("Not right · 0 of " + points + " points");
    }

    @Test
    void speedEarnsNothingEver() {
        team.admins("schedule set difficulty:2");
        team.nextDay();
        Seen first = ann.answers(TeamPack.TWO);
        team.until("2026-11-24T09:59");

        assertThat(first.words()).contains("13 of 20 points");
        assertThat(ben.answers(TeamPack.TWO).words()).contains("13 of 20 points");
    }

    @Test
    void lengthEarnsNothing() {
        team.admins("schedule set difficulty:2");
        team.nextDay();
        Seen longer =
                ann.answers("Each evening, and without any hurry, it carefully locks the heavy door of the safe, and"
                        + " after that, slowly and one by one, it counts all of the keys that there are.");

        assertThat(longer.words()).contains("13 of 20 points");
    }

    @Test
    void onlyTheDailyQuestionScores() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        String before = ann.types("/quiz leaderboard").words();

        Seen practice = ann.types("/quiz practice").press("✍ Answer").send("text", TeamPack.ALL);

        assertThat(practice.words()).startsWith("Practice").doesNotContain("0 points");
        assertThat(ann.types("/quiz leaderboard").words()).isEqualTo(before);
    }

    @Test
    void itScoresOnceForEachMemberAndPost() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        ann.answers(TeamPack.ONE);

        Seen second = ann.presses(team.openPost(), "✍ Answer");
        Seen typed = ann.types("/quiz answer " + TeamPack.ALL);

        assertThat(second.isForm()).isFalse();
        assertThat(typed.words()).startsWith("You have answered this one already, so this is practice");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 3").contains("rank 1 with 3 points");
    }

    @Test
    void aQuestionAskedInAnotherChannelWithin90DaysIsPracticeThereAndSaysSoBeforeItIsWritten() {
        team.setUp("second");
        team.admins("post question:team-01");
        ann.answers(TeamPack.ONE);
        team.until("2027-02-20T08:00");
        team.admin().in("second").types("/quiz-admin post question:team-01");

        Seen form = ann.in("second").presses(team.openPost("second"), "✍ Answer");
        Seen feedback = form.send("text", TeamPack.ALL);

        assertThat(form.words()).contains("asked this in another channel in the last 90 days");
        assertThat(feedback.words())
                .startsWith("You were asked this in another channel in the last 90 days, so this is practice")
                .doesNotContain("of 10 points");
    }

    private void aChoiceThatIsKnownFromAnotherChannel() {
        team.admins("schedule set kind:choice");
        team.setUp("second");
        team.admin().in("second").types("/quiz-admin schedule set kind:choice");
        team.admins("post question:team-01");
        ann.picksRight();
        team.admin().in("second").types("/quiz-admin post question:team-01");
    }

    @Test
    void aLetterThatWouldBePracticeThereSaysSoBeforeItIsTaken() {
        aChoiceThatIsKnownFromAnotherChannel();

        Seen card = ann.in("second").picksRight();

        assertThat(card.words())
                .contains("asked this in another channel in the last 90 days")
                .contains("\nA. ");
        assertThat(card.press("A").words()).contains("last 90 days, so this is practice");
    }

    @Test
    void aLetterAfterAnAnswerThatWasPracticeIsTakenAtOnce() {
        aChoiceThatIsKnownFromAnotherChannel();
        ann.in("second").picksRight().press("A");

        assertThat(ann.in("second").picksRight().words()).contains("last 90 days, so this is practice");
    }

    @Test
    void aQuestionShownInAnotherChannelWithin90DaysIsPracticeThere() {
        team.setUp("second");
        team.admins("post question:team-01");
        ann.gives();
        team.admin().in("second").types("/quiz-admin post question:team-01");

        assertThat(ann.in("second").answers(TeamPack.ALL).words())
                .startsWith("You were asked this in another channel in the last 90 days, so this is practice");
    }

    @Test
    void after90DaysItScoresThereToo() {
        team.setUp("second");
        team.admins("post question:team-01");
        ann.answers(TeamPack.ONE);
        team.until("2027-02-21T08:01");
        team.admin().in("second").types("/quiz-admin post question:team-01");

        assertThat(ann.in("second").answers(TeamPack.ALL).words()).contains("10 of 10 points");
    }

    @Test
    void whatWasOnlyPracticeThereKeepsTheQuestionFromScoringInNoChannel() {
        team.setUp("second");
        team.admins("post question:team-01");
        ann.answers(TeamPack.ONE);
        team.until("2026-12-07T08:01");
        team.admin().in("second").types("/quiz-admin post question:team-01");
        Seen there = ann.in("second").answers(TeamPack.ALL);
        team.until("2026-12-21T08:01");
        team.admins("post question:team-01");

        assertThat(there.words()).contains("so this is practice");
        assertThat(ann.answers(TeamPack.ALL).words()).contains("10 of 10 points");
    }

    @Test
    void whoWasNotAskedInTheOtherChannelScoresInThisOne() {
        team.setUp("second");
        team.admins("post question:team-01");
        ann.answers(TeamPack.ONE);
        team.admin().in("second").types("/quiz-admin post question:team-01");

        assertThat(ben.in("second").answers(TeamPack.ALL).words()).contains("10 of 10 points");
    }

    @Test
    void aChannelsBoardCountsThatChannelsPostsAndTheWorkspacesTheFirstScoredAnswerOfEachDate() {
        team.setUp("second");
        team.admins("post question:team-01");
        team.admin().in("second").types("/quiz-admin post question:team-04");
        ann.in("second").answers(TeamPack.ONE);
        ann.answers(TeamPack.ALL);

        assertThat(ann.types("/quiz leaderboard channel:interview").words()).contains("1 ann 10");
        assertThat(ann.types("/quiz leaderboard channel:second").words()).contains("1 ann 3");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 3").doesNotContain("13");
    }

    @Test
    void theNextDateCountsOnTheWorkspacesBoardAgain() {
        team.setUp("second");
        team.admins("schedule set difficulty:1");
        team.nextDay();
        ann.answers(TeamPack.ONE);
        team.nextDay();
        ann.answers(TeamPack.ONE);

        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 6");
    }

    @Test
    void pointsThatWereTakenOffAreExplainedToWhoseTheyWere() {
        team.nextDay();
        Seen before = ann.answers(TeamPack.ALL);
        team.admins("member user:@ann action:void reason:copied");

        assertThat(before.words()).doesNotContain("took the points");
        assertThat(ann.types("/quiz today").words())
                .contains("0 of ", "An administrator took the points of this answer");
    }

    @Test
    void aHintTakenInAnotherChannelCostsItsPartToo() {
        team.setUp("second");
        team.admins("post question:team-01");
        team.admin().in("second").types("/quiz-admin post question:team-01");

        ann.in("second").presses(team.openPost("second"), "💡 Hint · −20 %");

        assertThat(ann.answers(TeamPack.ALL).words()).contains("8 of 10 points");
    }

    @Test
    void pointsAreTakenOffTheLatestAnswerOfTheChannelAndThenOffTheOneBefore() {
        team.setUp("second");
        team.admins("schedule set difficulty:1");
        team.admin().in("second").types("/quiz-admin schedule set difficulty:2");
        team.nextDay();
        ann.answers(team.openPost(), TeamPack.ONE);
        team.nextDay();
        ann.answers(team.openPost(), TeamPack.ALL);
        ann.in("second").answers(team.openPost("second"), TeamPack.ALL);
        String line = "member user:@ann action:void reason:copied";

        assertThat(team.admins(line).words())
                .isEqualTo("ann loses 10 points on the boards, those of the answer of Tue 24 Nov 2026."
                        + " Grade and streak stay. Channel: #interview");
        assertThat(team.admins(line).words()).startsWith("ann loses 3 points").contains("Mon 23 Nov 2026");
        assertThat(team.admins(line).words()).startsWith("ann has no points").contains("in this channel");
        assertThat(ann.types("/quiz leaderboard channel:interview").words()).doesNotContain("1 ann");
        assertThat(ann.types("/quiz leaderboard channel:second").words()).contains("1 ann");
    }

    @Test
    void whoHasHadTheQuestionIsOfferedNothingThatCostsPoints() {
        team.setUp("second");
        team.admins("post question:team-01");
        ann.answers(TeamPack.ONE);
        team.admin().in("second").types("/quiz-admin post question:team-01");

        Seen card = ann.in("second").types("/quiz today");

        assertThat(card.labels()).contains("💡 Hint", "Solution");
        assertThat(card.words()).doesNotContain("points ·");
    }

    @Test
    void theClosingTimeDecidesWhetherAnAnswerScoresAndNotWhetherTheClosingIsDone() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        Seen form = ann.presses(team.openPost(), "✍ Answer");
        Seen other = team.member("ben").presses(team.openPost(), "✍ Answer");

        team.clockAt("2026-11-24T09:59");
        assertThat(form.send("text", TeamPack.ALL).words()).contains("10 of 10 points");
        team.clockAt("2026-11-24T10:00");
        assertThat(other.send("text", TeamPack.ALL).words())
                .startsWith("After closing, so this is practice")
                .doesNotContain("of 10 points");
    }

    @Test
    void whoCouldOnlyPractiseIsNotToldThatTheSolutionCostsPoints() {
        team.setUp("second");
        team.admins("post question:team-01");
        ann.answers(TeamPack.ONE);
        team.admin().in("second").types("/quiz-admin post question:team-01");

        assertThat(ann.in("second")
                        .presses(team.openPost("second"), "Show me · 0 points")
                        .words())
                .contains("points and streak stay as they are")
                .doesNotContain("brings you no points");
    }
}
