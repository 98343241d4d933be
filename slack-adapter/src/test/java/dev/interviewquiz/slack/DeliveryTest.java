package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exactly one post a channel and day, whatever Slack does; and what an administrator hears of it. */
final class DeliveryTest extends BotStage {
    @Test
    void aPostWhoseAnswerWasLostAppearsOnce() {
        for (int i = 0; i < 3; i++) {
            slack.planLoss("chat.postMessage");
        }

        agenda.runUntil(MONDAY_NOON);

        assertThat(slack.messages()).hasSize(1);
        assertThat(slack.calls("conversations.history")).isNotEmpty();
    }

    @Test
    void aLimitedAndFailingSlackGetsThePostOnce() {
        slack.planLimit("chat.postMessage", 3);
        slack.plan("chat.postMessage", new MockResponse().setResponseCode(500));

        agenda.runUntil(MONDAY_NOON);

        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void whereEvenTheLookUpIsRefusedNothingIsPostedAgainAndAnAdminIsTold() {
        slack.planLoss("chat.postMessage");
        slack.refuse("conversations.history", GENERAL, "missing_scope");

        agenda.runUntil(MONDAY_NOON);

        assertThat(posts(GENERAL)).hasSize(1);
        assertThat(slack.calls("chat.postMessage"))
                .filteredOn(call -> call.argument("channel").equals(GENERAL))
                .hasSize(1);
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"is_archived,the channel is archived", "not_in_channel,/invite", "channel_not_found,the channel is gone"
    })
    void aChannelThatIsClosedToTheBotIsToldOnceAndHoldsUpNoOther(String error, String words) {
        acts.setsUp("U1", "C0OTHER");
        slack.forgetCalls();
        slack.refuse("chat.postMessage", GENERAL, error);

        agenda.runUntil(MONDAY_NOON);

        assertThat(posts(GENERAL)).isEmpty();
        assertThat(posts("C0OTHER")).hasSize(1);
        assertThat(told()).as("to the admin").hasSize(1);
        assertThat(acts.types("U1", "/quiz-admin status").toString())
                .contains(words)
                .doesNotContain(error);
    }

    @Test
    void aChannelThatIsOpenAgainGetsTheNextPost() {
        slack.refuse("chat.postMessage", GENERAL, "not_in_channel");
        agenda.runUntil(MONDAY_NOON);

        slack.refuse("chat.postMessage", GENERAL, "");
        agenda.runUntil(TUESDAY_NOON);

        assertThat(posts(GENERAL)).isNotEmpty();
        assertThat(acts.types("U1", "/quiz-admin status").toString()).doesNotContain("⚠");
    }

    @Test
    void anUninstalledAppPostsNothingMore() {
        Acts.acknowledged(slack.send("events_api", Payloads.event("EvGone", Json.object("type", "app_uninstalled"))));
        slack.awaitTrue("the schedules stand still", this::asleep);

        agenda.runUntil(TUESDAY_NOON);

        assertThat(slack.messages()).isEmpty();
    }

    private List<FakeWorkspace.Stored> told() {
        return posts("DU1");
    }
}
