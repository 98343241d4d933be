package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import dev.interviewquiz.core.team.Words;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A question a channel and day appears once, or is missed with its reason, whatever is lost on the way. */
final class ExactlyOnePostRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
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
    void aQuestionThatWaitsForItsDeliveryIsTriedAtOnceWhenItsChannelIsSetUpAnew() {
        team.mutes(Team.CHANNEL);
        team.nextDay();
        team.hearsAll();
        team.setUp(Team.CHANNEL, "time", "09:00");
        team.until(team.now());

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
}
