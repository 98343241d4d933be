package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Feedback". */
final class FeedbackRulesTest {
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
    void itComesAtOnceByDefaultToThatMemberOnlyAndTheFirstAnswerCounts() {
        team.admins("schedule set difficulty:1");
        team.nextDay();

        Seen feedback = ann.answers(TeamPack.ONE);
        ann.types("/quiz answer " + TeamPack.ALL);

        assertThat(feedback.ack()).isEqualTo(Ack.EPHEMERAL);
        assertThat(feedback.words()).contains("1 of 3 key points · 3 of 10 points");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 3");
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
    void theOtherLanguageTellsTheSameAndOffersTheSame() {
        ann.answers(team.nextDay().openPost(), TeamPack.TWO);
        Seen feedback = team.member("bea").answers(team.nextDay().openPost(), TeamPack.TWO);
        Seen streak = ann.answers(TeamPack.ALL);

        Seen chinese = feedback.press("中/EN");

        assertThat(feedback.words()).contains("streak 1").contains("Your points will stand on the team's board.");
        assertThat(chinese.words()).contains("连续 1 题").contains("你的得分会出现在团队排行榜上。");
        assertThat(chinese.labels()).contains("好的", "不要列出我");
        assertThat(chinese.press("中/EN").words()).isEqualTo(feedback.words());
        assertThat(streak.press("中/EN").words()).contains("连续 2 题").doesNotContain("团队排行榜");
    }

    @Test
    void theOtherLanguageOfPracticeStillSaysWhyItIsPractice() {
        ann.answers(team.nextDay().openPost(), TeamPack.TWO);
        Seen second = ann.types("/quiz answer " + TeamPack.ALL);

        assertThat(second.words()).startsWith("You have answered this one already");
        assertThat(second.press("中/EN").words()).startsWith("你已经答过这道题");
    }

    @Test
    void aResultSeenAgainTellsNoStreakInEitherLanguage() {
        ann.answers(team.nextDay().openPost(), TeamPack.TWO);
        Seen again = ann.presses(team.openPost(), "✍ Answer");

        assertThat(again.words()).contains("2 of 3 key points").doesNotContain("streak");
        assertThat(again.press("中/EN").words()).contains("要点 2/3").doesNotContain("连续");
    }

    @Test
    void theSharesLessAHintAreThePoints() {
        team.admins("schedule set difficulty:3");
        team.nextDay();

        assertThat(ann.answers(TeamPack.TWO).words())
                .contains("✔ Said: The door is locked (34 of 34 %)  “It locks the door”")
                .contains("(33 of 33 %)")
                .contains("✘ Missed: Visits are recorded (0 of 33 %)")
                .contains("20 of 30 points");
    }

    @Test
    void aCapIsNamedAndHoldsThePointsDown() {
        team.admins("schedule set difficulty:3");
        team.nextDay();

        assertThat(ann.answers("It is safe by its red paint alone. It locks the door, and it counts the keys.")
                        .words())
                .contains("Held to 25 %: Red paint keeps nothing safe")
                .contains("8 of 30 points");
    }

    @Test
    void aDecisionBeforeWordsOfAnotherTopicIsQuotedWithTheReasonWhyItDoesNotCount() {
        team.admins("schedule set packs:deep-learning");
        team.admins("post question:deep-learning-23");

        assertThat(ann.answers("it does not help, gradients explode still, clip them")
                        .words())
                .contains(
                        "✘ Missed: False: it does not help (0 of 50 %)  “it does not help",
                        "the decision alone does not count")
                .doesNotContain("asks for a decision first");
    }

    @Test
    void aCapThatTakesNothingIsToldAsTheMisconceptionThatItSaw() {
        team.nextDay();

        assertThat(ann.answers("It is safe by its red paint alone.").words())
                .contains("Misconception: Red paint keeps nothing safe")
                .doesNotContain("Held to");
    }

    @Test
    void whatCountedComesFirstInOnesOwnWords() {
        team.nextDay();
        String words = ann.answers("It counts the keys each evening.").words();

        assertThat(words.indexOf("✔ Said: The keys are counted")).isPositive().isLessThan(words.indexOf("✘ Missed:"));
        assertThat(words).contains("“It counts the keys each evening”");
    }

    @Test
    void theResultIsShownAgainAtAnyLaterTime() {
        team.nextDay();
        Posted post = team.openPost();
        ann.answers(TeamPack.TWO);
        team.days(30);

        assertThat(ann.presses(post, "My result").words()).contains("2 of 3 key points");
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

    @Test
    void whoHasSeenTheSolutionIsToldThatAnAnswerIsPracticeAndMayWriteIt() {
        team.nextDay();
        ann.gives();

        Seen seen = ann.presses(team.openPost(), "✍ Answer");
        Seen answered = seen.press("Answer as practice").send("text", TeamPack.ALL);

        assertThat(seen.words())
                .startsWith("You have seen the solution: your answer is practice, without points.")
                .contains("Model answer")
                .doesNotContain("You have chosen to see this solution.");
        assertThat(answered.words())
                .startsWith("You have seen the solution, so this is practice: no points, no streak.");
        assertThat(ann.types("/quiz leaderboard").words()).doesNotContain("1 ann");
    }

    @Test
    void whoHasAnsweredIsShownHisResultAndMayWriteAnotherAnswerAsPractice() {
        team.admins("schedule set difficulty:1");
        team.nextDay();
        ann.answers(TeamPack.ONE);

        Seen seen = ann.presses(team.openPost(), "✍ Answer");
        Seen again = seen.press("Answer as practice").send("text", TeamPack.ALL);

        assertThat(seen.words())
                .startsWith("You have answered this one: another answer is practice, without points.")
                .contains("1 of 3 key points · 3 of 10 points");
        assertThat(again.words()).startsWith("You have answered this one already, so this is practice");
        assertThat(ann.types("/quiz leaderboard").words()).contains("1 ann 3");
    }

    @Test
    void afterClosingACardOfBeforeOpensTheFormAsPractice() {
        team.nextDay();
        String answer = Words.buttons(team.openPost().view()).get(0).actionId();
        team.nextDay();

        Seen form = ann.clicks(answer);
        Seen late = form.send("text", TeamPack.ALL);
        Seen again = ann.clicks(answer);

        assertThat(form.words()).contains("This question has closed: your answer is practice");
        assertThat(late.words()).startsWith("After closing, so this is practice: no points, no streak.");
        assertThat(again.isForm()).isTrue();
    }

    @Test
    void myResultShowsWhoOnlyPractisedThereHisFeedback() {
        team.nextDay();
        Posted post = team.openPost();
        String answer = Words.buttons(post.view()).get(0).actionId();
        team.nextDay();
        ann.clicks(answer).send("text", TeamPack.TWO);

        assertThat(ann.presses(post, "My result").words())
                .startsWith("Practice")
                .contains("2 of 3 key points")
                .doesNotContain("You did not answer this one.");
        assertThat(team.member("ben").presses(post, "My result").words()).contains("You did not answer this one.");
    }

    @Test
    void afterClosingACardOfBeforeShowsWhoHasAnsweredHisResultAndCallsItNoPractice() {
        team.nextDay();
        String answer = Words.buttons(team.openPost().view()).get(0).actionId();
        ann.answers(TeamPack.ALL);
        team.nextDay();

        Seen seen = ann.clicks(answer);

        assertThat(seen.words()).contains("3 of 3 key points").doesNotContain("practice, graded");
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

    @Test
    void theFirstLineAddsUpWhereAPointIsMadeInPartOrTheDirectionAloneIsRight() {
        team.admins("schedule set difficulty:1");
        team.nextDay();

        assertThat(ann.answers("It has a steel bolt.").words())
                .startsWith("0 of 3 key points · 1 in part · 2 of 10 points");
        assertThat(team.member("bea").answers("A safe is heavy.").words())
                .startsWith("0 of 3 key points · right direction · 3 of 10 points");
    }
}
