package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
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
    void theFirstLineAddsUpWhereAPointIsMadeInPartOrTheDirectionAloneIsRight() {
        team.admins("schedule set difficulty:1");
        team.nextDay();

        assertThat(ann.answers("It has a steel bolt.").words())
                .startsWith("0 of 3 key points · 1 in part · 2 of 10 points");
        assertThat(team.member("bea").answers("A safe is heavy.").words())
                .startsWith("0 of 3 key points · right direction · 3 of 10 points");
    }
}
