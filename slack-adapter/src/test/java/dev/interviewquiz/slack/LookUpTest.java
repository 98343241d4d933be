package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was sent and whose answer was lost is looked for before anything is sent again. */
final class LookUpTest extends MessengerStage {
    private static final Instant SENT = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aPostWhoseAnswerWasLostIsSentOnceAndFoundByItsKey() {
        slack.planLoss("chat.postMessage");

        DeliveryException lost = failure(() -> messenger.post(CHANNEL, POST, "abcd1234"));
        Optional<MessageRef> found = messenger.find(CHANNEL, "abcd1234", Instant.EPOCH);

        assertThat(lost.kind()).isEqualTo(DeliveryException.Kind.RETRY);
        assertThat(slack.messages()).as("nothing repeats a request by itself").hasSize(1);
        assertThat(found)
                .contains(new MessageRef(CHANNEL, slack.messages().get(0).ts()));
        assertThat(slack.calls("conversations.history").get(0).argument("limit"))
                .isEqualTo("15");
    }

    @Test
    void inABusyChannelAPostIsFoundAmongWhatCameSinceItWasDue() {
        chatter(10, SENT.minus(Duration.ofDays(1)), "");
        slack.holds(posted("abcd1234", SENT));
        chatter(40, SENT.plusSeconds(60), "");

        assertThat(messenger.find(CHANNEL, "abcd1234", SENT)).contains(new MessageRef(CHANNEL, ts(SENT)));
        assertThat(slack.calls("conversations.history"))
                .extracting(call -> call.argument("oldest"))
                .as("the latest, then from five minutes before on")
                .containsExactly("", String.valueOf(SENT.getEpochSecond() - 300));
    }

    @Test
    void aPostThatArrivedLateIsFoundSomePagesOn() {
        chatter(40, SENT.plusSeconds(60), "");
        slack.holds(posted("abcd1234", SENT.plus(Duration.ofHours(1))));
        chatter(40, SENT.plus(Duration.ofHours(2)), "");

        assertThat(messenger.find(CHANNEL, "abcd1234", SENT)).isPresent();
        assertThat(slack.calls("conversations.history")).hasSize(1 + 3);
    }

    @Test
    void aQuietChannelTakesOneRequest() {
        chatter(40, SENT.minus(Duration.ofDays(1)), "");

        assertThat(messenger.find(CHANNEL, "abcd1234", SENT.plus(Duration.ofDays(1))))
                .isEmpty();
        assertThat(slack.calls("conversations.history")).hasSize(1);
    }

    @Test
    void aLookUpThatSlackPutsOffGoesOnWhereItStood() {
        chatter(40, SENT.plusSeconds(60), "");
        slack.holds(posted("abcd1234", SENT.plus(Duration.ofHours(1))));
        chatter(40, SENT.plus(Duration.ofHours(2)), "");
        slack.oncePerMinute("conversations.history");

        List<DeliveryException> putOff = List.of(
                failure(() -> messenger.find(CHANNEL, "abcd1234", SENT)),
                failure(() -> messenger.find(CHANNEL, "abcd1234", SENT)),
                failure(() -> messenger.find(CHANNEL, "abcd1234", SENT)));

        assertThat(putOff).allMatch(late -> late.after().equals(Duration.ofMinutes(1)));
        assertThat(messenger.find(CHANNEL, "abcd1234", SENT)).isPresent();
    }

    @Test
    void aLookUpEndsSomewhere() {
        chatter(1000, SENT.plusSeconds(60), "");

        assertThat(messenger.find(CHANNEL, "abcd1234", SENT)).isEmpty();
        assertThat(slack.calls("conversations.history")).hasSize(1 + 20);
    }

    @Test
    void aReplyIsFoundBehindALongDiscussion() {
        MessageRef parent = messenger.post(CHANNEL, POST, "p");
        chatter(200, SENT, parent.id());
        slack.planLoss("chat.postMessage");

        failure(() -> messenger.reply(parent, POST, "p-answer"));
        messenger.reply(parent, POST, "p-answer");

        assertThat(slack.calls("chat.postMessage")).hasSize(2);
    }

    @Test
    void aKeyThatWasNotPostedIsNotFound() {
        messenger.post(CHANNEL, POST, "abcd1234");

        assertThat(messenger.find(CHANNEL, "other", Instant.EPOCH)).isEmpty();
    }

    /** What others said, a second apart. */
    private void chatter(int messages, Instant from, String thread) {
        for (int i = 0; i < messages; i++) {
            slack.holds(new FakeWorkspace.Stored("C1", ts(from.plusSeconds(i)), thread, "", "small talk"));
        }
    }

    private static FakeWorkspace.Stored posted(String key, Instant at) {
        JsonObject metadata =
                Json.object("event_type", "interview_quiz_message", "event_payload", Json.object("key", key));
        return new FakeWorkspace.Stored("C1", ts(at), "", Json.write(metadata), "Why does it overfit?");
    }

    private static String ts(Instant at) {
        return at.getEpochSecond() + ".000100";
    }
}
