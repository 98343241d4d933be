package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Witness;
import dev.interviewquiz.core.team.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design, section 4, "How a day goes". */
final class DayRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");
    private final Teammate ben = team.member("ben");
    private final Teammate cat = team.member("cat");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void anEarlierTimeClosesTheOpenQuestionWithTheNextAndItsCardSaysSo() {
        team.nextDay();
        team.admins("schedule set time:07:00");
        team.until(team.now().plusSeconds(60));

        assertThat(team.openPost().words()).contains("closes").contains("2026-11-24 07:00 UTC");
        ann.answers(TeamPack.ALL);
        team.until("2026-11-24T07:00");
        assertThat(team.posts()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(team.openPost().words()).contains("2");
    }

    @Test
    void aClosingTimeThatIsOverForTheOpenQuestionBeginsWithTheNext() {
        team.nextDay().until("2026-11-23T13:00");

        assertThat(team.admins("schedule set close:12:00").words())
                .contains("The question that is open now still closes Tue 24 Nov 10:00");
        assertThat(team.admins("schedule set close:18:00").words()).doesNotContain("still closes");
    }

    @Test
    void aClosingTimeOfTheNextDayLeavesTheOpenQuestionOpenUntilThen() {
        team.until("2026-11-23T07:50");
        team.admins("post");
        String told = team.admins("schedule set close:08:30").words();
        team.until("2026-11-23T08:00");

        assertThat(told)
                .contains("at 08:30 the next day")
                .contains("The question that is open now closes Tue 24 Nov 08:30.");
        assertThat(team.openPost().words()).contains("closes").contains("2026-11-24 08:30 UTC");
    }

    @Test
    void aChangeClosesNothingWithinHalfAnHour() {
        team.nextDay().until("2026-11-23T11:31");

        assertThat(team.admins("schedule set close:12:00").words()).contains("still closes Tue 24 Nov 10:00");
        assertThat(team.admins("schedule set close:12:01").words())
                .contains("The question that is open now closes Mon 23 Nov 12:01.");
    }

    @ParameterizedTest
    @CsvSource({"10:01, 1 min", "15:59, 5 h 59 min"})
    void aTimeTooShortForAStreakIsTold(String close, String told) {
        String line = "Each question is open for " + told + " only.";

        assertThat(team.admins("schedule set close:" + close).words()).contains(line);
        assertThat(team.admins("preview").words()).contains(line);
        assertThat(team.admins("schedule set close:16:00").words()).doesNotContain("only.");
    }

    @Test
    void afterTheClockWasSetBackTheNextDayIsOneThatHasNoPostYet() {
        team.days(5);
        team.clockAt("2026-11-24T12:00");

        assertThat(team.admins("status").words()).contains("Next: Sat 28 Nov 10:00");
        assertThat(team.admins("schedule show").words()).contains("Next: Sat 28 Nov 10:00");
        assertThat(team.admins("preview days:1").words()).contains("Sat 28 Nov");
    }

    @Test
    void aPauseIsNamedWhereNoQuestionIsComing() {
        team.admins("schedule pause");

        assertThat(team.admins("preview").words()).contains("the schedule is paused. /quiz-admin schedule resume");
        assertThat(team.admins("schedule skip").words())
                .contains("the schedule is paused. /quiz-admin schedule resume");
    }

    @Test
    void theOpenQuestionClosesWhenTheNextOpensAlsoWhereThatIsLater() {
        team.nextDay();
        team.admins("schedule set time:20:00");
        team.until(team.now().plusSeconds(60));
        String later = team.openPost().words();
        team.admins("schedule skip date:2026-11-24");
        team.until("2026-11-24T22:00");

        assertThat(later).contains("closes").contains("2026-11-24 20:00 UTC");
        assertThat(team.openPost().words()).contains("closes").contains("2026-11-25 20:00 UTC");
        assertThat(ann.answers(TeamPack.ALL).words()).contains("3 of 3 key points", "streak 1");
    }

    @Test
    void aClosingTimeIsTakenByTheOpenQuestionUnlessItIsOver() {
        team.nextDay();
        team.admins("schedule set close:18:00");
        team.until("2026-11-23T12:00");
        String closes = team.openPost().words();
        team.admins("schedule set close:11:00");
        team.until("2026-11-23T12:01");

        assertThat(closes).contains("2026-11-23 18:00 UTC");
        assertThat(team.openPost().words()).contains("2026-11-23 18:00 UTC");
    }

    @Test
    void aPauseThatIsOverIsNotTold() {
        team.admins("schedule pause date:2026-11-25");
        team.until("2026-11-24T12:00");
        String paused = team.admins("schedule show").words();
        team.until("2026-11-25T00:01");

        assertThat(paused).contains("Paused until Wed 25 Nov");
        for (String line : List.of("schedule show", "status")) {
            assertThat(team.admins(line).words())
                    .contains("Next: Wed 25 Nov 10:00")
                    .doesNotContain("Paused");
        }
        assertThat(team.admins("schedule resume").words()).contains("not paused");
    }

    @Test
    void choicesAreAnsweredByButtonsAndOpenQuestionsByAForm() {
        team.nextDay();
        Seen form = ann.presses(team.openPost(), "✍ Answer");
        team.admins("schedule set kind:choice");
        team.nextDay();

        assertThat(form.isForm()).isTrue();
        assertThat(Words.buttons(team.openPost().view()).stream().map(Button::label))
                .startsWith("A", "B", "C", "D");
        assertThat(ann.picksRight().words()).contains("Right");
    }

    @Test
    void aSecondAnswerIsPracticeAndSaysSoInItsFirstLine() {
        team.nextDay();
        ann.answers(TeamPack.ONE);

        assertThat(ann.types("/quiz answer " + TeamPack.ALL).words().lines().findFirst())
                .hasValue("You have answered this one already, so this is practice: no points, no streak.");
    }

    @Test
    void anAnswerAfterClosingIsPracticeAndSaysSoInItsFirstLine() {
        team.nextDay();
        Seen form = ann.presses(team.openPost(), "✍ Answer");
        team.nextDay();

        assertThat(form.send("text", TeamPack.ALL).words().lines().findFirst())
                .hasValue("After closing, so this is practice: no points, no streak.");
        assertThat(ann.types("/quiz leaderboard").words()).contains("Nobody stands here yet");
    }

    @Test
    void feedbackGoesToThatMemberOnly() {
        team.nextDay();

        assertThat(ann.answers(TeamPack.ALL).ack()).isEqualTo(Ack.EPHEMERAL);
    }

    @Test
    void whoHearsAClosedPostReadOutHearsThatItIsOverAndHowItWent() {
        team.admins("schedule set kind:choice");
        team.nextDay();
        Posted post = team.openPost();
        List.of(ann, ben, cat).forEach(Teammate::picksRight);
        team.nextDay();

        assertThat(post.view().summary().words())
                .contains("Daily question 1", "closed", "How does safe number", "3 answers · average 100 %")
                .doesNotContain("A. ");
    }

    @Test
    void atClosingThePostTellsHowItWentAndKeepsOnlyTheResultButton() {
        team.nextDay();
        Posted post = team.openPost();
        ann.answers(TeamPack.TWO);
        ben.answers(TeamPack.TWO);
        cat.answers(TeamPack.ALL);
        team.nextDay();

        assertThat(post.words()).contains("closed").contains("3 answers · average 78 % · hardest: Visits are recorded");
        assertThat(Words.buttons(post.view()).stream().map(Button::label)).containsExactly("My result");
        assertThat(ann.presses(post, "My result").words()).contains("2 of 3 key points");
        assertThat(team.member("dan").presses(post, "My result").words()).contains("You did not answer this one.");
    }

    @Test
    void atClosingModelAnswerAndDiscussionStandInTheThread() {
        team.nextDay();
        Posted post = team.openPost();
        List<?> before = post.thread();
        team.nextDay();

        assertThat(before).isEmpty();
        assertThat(Words.of(post.thread().get(0)))
                .contains("Model answer\n" + TeamPack.ALL)
                .contains("• Visits are recorded")
                .contains("How would you have put it?");
    }

    @Test
    void theCounterIsBroughtUpToDateAtMostOnceInFifteenSeconds() {
        team.nextDay();
        Posted post = team.openPost();
        ann.answers(TeamPack.ONE);
        ben.answers(TeamPack.ONE);
        team.until(team.now().plusSeconds(14));
        int before = post.versions().size();
        team.until(team.now().plusSeconds(1));

        assertThat(before).isOne();
        assertThat(post.versions()).hasSize(2);
        assertThat(post.words()).contains("2 answers · answers stay private");
    }

    @Test
    void oneQuestionIsOpenInAChannelAtATime() {
        team.nextDay();
        Posted first = team.openPost();
        team.until(team.now().plus(Duration.ofHours(20)));
        team.admins("post");
        team.until(team.now());

        assertThat(team.posts()).hasSize(2);
        assertThat(first.words()).contains("closed");
    }

    @Test
    void aQuestionThatComesBeforeTheOneOpenHasClosedWaitsForNoEditOfIt() {
        List<String> sent = new ArrayList<>();
        team.nextDay().until("2026-11-24T08:00");
        ann.answers(TeamPack.ALL);
        team.until(team.now().plusSeconds(60));
        team.witnessedBy(new Witness() {
            @Override
            public void view(String where, View view, boolean shared) {
                sent.add(where);
            }

            @Override
            public void form(String where, Modal form) {}
        });

        team.admins("post");

        assertThat(sent).startsWith("post in interview").noneMatch(where -> where.matches("(update|thread) in .*"));
        assertThat(team.core().stores().posts().latest(team.openPost().channel(), 2))
                .extracting(post -> post.state())
                .containsExactly(Post.State.OPEN, Post.State.CLOSED);
        team.until(team.now());
        assertThat(sent).endsWith("update in interview", "thread in interview");
    }
}
