package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Trigger;
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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
    void aDayWhoseQuestionCameAfterAllIsNotMissed() {
        team.admins("pack disable team");
        team.nextDay();
        String missed = team.admins("status").words();
        team.admins("pack enable team");
        team.admins("post");

        assertThat(missed).contains("Missed: Mon 23 Nov (no question fitted)");
        assertThat(team.posts()).hasSize(1);
        assertThat(team.admins("status").words()).doesNotContain("Missed");
    }

    @Test
    void aMessageThatArrivedUnknownIsFoundWhenItsDayIsOverAndClosed() {
        team.admins("schedule set close:18:00");
        team.nextDay();
        ann.answers(TeamPack.ALL);
        loseThePostOfTheNextDay();
        team.until("2026-11-25T00:30");
        Posted found = team.openPost();
        String status = team.admins("status").words();
        team.nextDay();

        assertThat(found.words()).contains("Daily question 2", "closed");
        assertThat(found.thread()).hasSize(1);
        assertThat(status).doesNotContain("Missed", "⚠");
        assertThat(team.posts()).hasSize(3);
        assertThat(team.openPost().words()).contains("Daily question 3");
        assertThat(ann.answers(TeamPack.ALL).words()).contains("streak 2");
    }

    @Test
    void aMessageThatArrivedUnknownIsOpenUntilItsClosingThoughItsDayIsOver() {
        loseThePostOfTheNextDay();
        team.until("2026-11-24T00:30");

        assertThat(team.posts()).hasSize(1);
        assertThat(ann.answers(TeamPack.ALL).words()).contains("3 of 3 key points", "streak 1");
    }

    private void loseThePostOfTheNextDay() {
        team.losesAnswers(true);
        team.blind(true);
        team.nextDay();
        team.until(team.now().plus(Duration.ofMinutes(13 * 60 + 59)));
        team.losesAnswers(false);
        team.blind(false);
    }

    @Test
    void aMessageThatCannotBeLookedUpWhenItsDayIsOverIsMissed() {
        team.losesAnswers(true);
        team.blind(true);
        team.until("2026-11-24T00:30");

        assertThat(team.admins("status").words()).contains("Missed: Mon 23 Nov (could not be delivered)");
    }

    @Test
    void aDateIsPostedOnceWhateverIsResumed() {
        team.nextDay();
        for (int times = 0; times < 3; times++) {
            team.core().day().resume();
            team.until(team.now().plusSeconds(60));
        }

        assertThat(team.posts()).hasSize(1);
        assertThat(team.admins("post").words()).contains("there is one a day");
    }

    @Test
    void aFailedDeliveryIsTriedAgainWithBackOffAndStopsNoOtherChannel() {
        team.setUp("second");
        team.mutes(Team.CHANNEL);
        team.nextDay();
        team.until("2026-11-23T11:00");
        int attempts = team.attempts();
        int second = team.posts("second").size();
        team.hearsAll();
        team.until("2026-11-23T11:30");

        assertThat(second).isOne();
        assertThat(attempts).isBetween(5, 25);
        assertThat(team.posts()).hasSize(1);
        assertThat(ann.answers(TeamPack.ALL).words()).contains("3 of 3 key points");
    }

    @Test
    void anUndeliveredPostExpiresWhenItsDayIsOver() {
        team.mutes(Team.CHANNEL);
        team.until("2026-11-24T00:30");
        team.hearsAll();
        team.until("2026-11-24T09:59");
        int before = team.posts().size();
        String status = team.admins("status").words();
        team.nextDay();

        assertThat(before).isZero();
        assertThat(status).contains("Missed: Mon 23 Nov (could not be delivered)");
        assertThat(team.posts()).hasSize(1);
    }

    @Test
    void afterALostAnswerTheMessageIsLookedUpByItsKeyAndUpdatedInsteadOfPostedAgain() {
        team.losesAnswers(true);
        team.nextDay();
        team.losesAnswers(false);
        team.until("2026-11-23T12:00");

        assertThat(team.posts()).hasSize(1);
        assertThat(team.openPost().versions()).hasSizeGreaterThan(1);
        assertThat(ann.answers(TeamPack.ALL).words()).contains("3 of 3 key points");
    }

    @Test
    void whereEvenTheLookUpIsRefusedNothingIsPostedAndAnAdminIsTold() {
        team.losesAnswers(true);
        team.blind(true);
        team.nextDay();
        team.losesAnswers(false);
        team.until("2026-11-23T15:00");

        assertThat(team.posts()).hasSize(1);
        assertThat(team.admin().directs())
                .singleElement()
                .satisfies(told -> assertThat(Words.of(told)).contains("a permission is missing"));
    }

    @Test
    void aButtonPressedOnAMessageThatArrivedUnknownProvesItAndOpensThePost() {
        loseThePostAndEveryLookUp();
        team.until("2026-11-23T11:00");
        String feedback = ann.answers(TeamPack.ALL).words();
        team.until("2026-11-23T13:00");
        String status = team.admins("status").words();
        Posted post = team.openPost();
        String answered = post.words();
        team.losesAnswers(false);
        team.nextDay();

        assertThat(feedback).contains("3 of 3 key points", "streak 1");
        assertThat(answered).contains("1 answer ");
        assertThat(status).contains("open · 1 answer").doesNotContain("⚠");
        assertThat(post.words()).contains("closed");
        assertThat(team.posts()).hasSize(2);
    }

    @Test
    void withoutThatProofMembersAreToldThatItIsNotConfirmed() {
        loseThePostAndEveryLookUp();
        String answer = Words.buttons(team.openPost().view()).get(0).actionId();
        MessageRef elsewhere = new MessageRef(new ChannelRef(team.workspace(), "elsewhere"), "m0");

        String atOnce = ann.clicks(answer).words();
        team.until("2026-11-23T10:05");
        String later =
                ann.does(new Trigger.Click(answer, Optional.of(elsewhere))).words();

        assertThat(atOnce).contains("this very moment");
        assertThat(later).contains("could not be confirmed yet").doesNotContain("this very moment");
    }

    private void loseThePostAndEveryLookUp() {
        team.losesAnswers(true);
        team.blind(true);
        team.nextDay();
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
