package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlackMessengerTest extends MessengerStage {
    private static final MemberRef ANN = new MemberRef(WORKSPACE, "U1");

    @Test
    void aPostCarriesItsKeyItsTextAndItsBlocks() {
        MessageRef sent = messenger.post(CHANNEL, POST, "abcd1234");

        Calls.Call call = slack.awaitCall("chat.postMessage");
        assertThat(call.argument("channel")).isEqualTo("C1");
        assertThat(call.argument("text")).isEqualTo("Why does it overfit?");
        assertThat(call.json("metadata"))
                .isEqualTo(Json.object(
                        "event_type", "interview_quiz_message", "event_payload", Json.object("key", "abcd1234")));
        assertThat(call.json("blocks").getAsJsonArray()).hasSize(1);
        assertThat(sent)
                .isEqualTo(new MessageRef(CHANNEL, slack.messages().get(0).ts()));
    }

    @Test
    void aRateLimitSaysWhenToTryAgain() {
        slack.planLimit("chat.postMessage", 7);

        DeliveryException limited = failure(() -> messenger.post(CHANNEL, POST, "k"));

        assertThat(limited.kind()).isEqualTo(DeliveryException.Kind.RETRY);
        assertThat(limited.after()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aServerErrorIsTriedAgain() {
        slack.plan("chat.postMessage", new MockResponse().setResponseCode(503).setBody("<html>upstream</html>"));

        assertThat(failure(() -> messenger.post(CHANNEL, POST, "k")).kind()).isEqualTo(DeliveryException.Kind.RETRY);
    }

    @Test
    void anAnswerThatIsNoneIsTriedAgain() {
        slack.plan("chat.postMessage", new MockResponse().setBody("<html>login</html>"));

        assertThat(failure(() -> messenger.post(CHANNEL, POST, "k")).kind()).isEqualTo(DeliveryException.Kind.RETRY);
    }

    @ParameterizedTest
    @CsvSource({
        "channel_not_found,GONE",
        "is_archived,ARCHIVED",
        "message_not_found,MESSAGE_GONE",
        "not_in_channel,ABSENT",
        "missing_scope,SCOPE",
        "restricted_action,FORBIDDEN",
        "restricted_action_read_only_channel,FORBIDDEN",
        "token_revoked,UNINSTALLED",
        "ratelimited,RETRY",
        "internal_error,RETRY",
        "ekm_access_denied,REFUSED",
        "msg_blocks_too_long,REFUSED",
        "invalid_blocks,REFUSED"
    })
    void slacksErrorsBecomeTheBoundarys(String error, DeliveryException.Kind kind) {
        slack.planError("chat.update", error);

        assertThat(failure(() -> messenger.update(new MessageRef(CHANNEL, "1.1"), POST))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void anUpdateReplacesTheMessage() {
        messenger.update(new MessageRef(CHANNEL, "1.1"), POST);

        Calls.Call call = slack.awaitCall("chat.update");
        assertThat(call.argument("ts")).isEqualTo("1.1");
        assertThat(call.argument("blocks")).contains("overfit");
    }

    @Test
    void repliesOfOneThreadAreLookedUpOnceAndStandOnce() {
        MessageRef parent = messenger.post(CHANNEL, POST, "p");

        MessageRef answer = messenger.reply(parent, FakeInteractions.view("Model answer"), "p-answer");
        MessageRef again = messenger.reply(parent, FakeInteractions.view("Model answer"), "p-answer");
        messenger.reply(parent, FakeInteractions.view("Discuss"), "p-discuss");

        assertThat(again).isEqualTo(answer);
        assertThat(slack.messages()).hasSize(3);
        assertThat(slack.messages().get(1).thread()).isEqualTo(parent.id());
        assertThat(slack.calls("conversations.replies")).hasSize(1);
    }

    @Test
    void aReplyWhoseAnswerWasLostIsFoundInTheThread() {
        MessageRef parent = messenger.post(CHANNEL, POST, "p");
        slack.planLoss("chat.postMessage");

        DeliveryException lost = failure(() -> messenger.reply(parent, POST, "p-answer"));
        MessageRef found = messenger.reply(parent, POST, "p-answer");

        assertThat(lost.kind()).isEqualTo(DeliveryException.Kind.RETRY);
        assertThat(slack.messages()).hasSize(2);
        assertThat(found.id()).isEqualTo(slack.messages().get(1).ts());
    }

    @Test
    void aPostIsNotTakenForAReplyToItself() {
        MessageRef parent = messenger.post(CHANNEL, POST, "same");

        MessageRef answer = messenger.reply(parent, FakeInteractions.view("Model answer"), "same");

        assertThat(answer).isNotEqualTo(parent);
        assertThat(slack.messages()).extracting(FakeWorkspace.Stored::thread).containsExactly("", parent.id());
    }

    @ParameterizedTest
    @CsvSource({"429,7", "500,2", "503,30"})
    void anEditThatSlackPutsOffSaysForHowLong(int status, int seconds) {
        slack.plan("chat.update", FakeSlack.limited(seconds).setResponseCode(status));

        DeliveryException putOff = failure(() -> messenger.update(new MessageRef(CHANNEL, "1.1"), POST));

        assertThat(putOff.kind()).isEqualTo(DeliveryException.Kind.RETRY);
        assertThat(putOff.after()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void anEditWhoseAnswerWasLostIsTriedAgain() {
        slack.planLoss("chat.update");
        slack.planLoss("chat.update");

        assertThat(failure(() -> messenger.update(new MessageRef(CHANNEL, "1.1"), POST))
                        .kind())
                .isEqualTo(DeliveryException.Kind.RETRY);
    }

    @Test
    void aDirectMessageGoesToTheUser() {
        messenger.direct(ANN, POST, "k");

        assertThat(slack.awaitCall("chat.postMessage").argument("channel")).isEqualTo("U1");
    }

    @Test
    void aDirectMessageWhoseAnswerWasLostIsNotSentAgain() {
        slack.planLoss("chat.postMessage");

        DeliveryException lost = failure(() -> messenger.direct(ANN, POST, "k"));
        messenger.direct(ANN, POST, "k");
        messenger.direct(ANN, POST, "other");

        assertThat(lost.kind()).isEqualTo(DeliveryException.Kind.RETRY);
        assertThat(slack.messages())
                .hasSize(2)
                .allMatch(message -> message.channel().equals("DU1"));
        assertThat(Long.parseLong(slack.calls("conversations.history").get(0).argument("oldest")))
                .as("an hour back")
                .isCloseTo(InstantSource.system().instant().getEpochSecond() - 3600, within(60L));
    }

    @Test
    void whereNobodyMayLookADirectMessageIsSent() {
        slack.planError("conversations.history", "missing_scope");

        messenger.direct(ANN, POST, "k");

        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void aChannelThatIsFineHasNoProblem() {
        assertThat(messenger.check(CHANNEL)).isEmpty();
    }

    @Test
    void aChannelWithoutTheBotIsAProblem() {
        JsonObject outside = Json.object("id", "C1", "is_member", false);
        slack.plan("conversations.info", FakeSlack.ok(Json.object("ok", true, "channel", outside)));

        assertThat(messenger.check(CHANNEL)).contains(new Problem(Problem.Kind.ABSENT, ""));
    }

    @Test
    void aChannelThatIsGoneIsAProblem() {
        slack.planError("conversations.info", "channel_not_found");

        assertThat(refused()).isEqualTo(new Problem(Problem.Kind.CHANNEL_GONE, "channel_not_found"));
    }

    @Test
    void aPrivateChannelIsRestrictedAndAPublicOneIsNot() {
        assertThat(messenger.restricted(CHANNEL)).isFalse();

        JsonObject hidden = Json.object("id", "C1", "is_member", true, "is_private", true);
        slack.plan("conversations.info", FakeSlack.ok(Json.object("ok", true, "channel", hidden)));

        assertThat(messenger.restricted(CHANNEL)).isTrue();
    }

    @Test
    void aMissingScopeIsNamed() {
        slack.plan(
                "conversations.history",
                FakeSlack.ok(Json.object("ok", false, "error", "missing_scope", "needed", "channels:history")));

        assertThat(refused()).isEqualTo(new Problem(Problem.Kind.SCOPE, "channels:history"));
    }

    @Test
    void aChannelThatSlackDoesNotLetTheBotReadIsAProblem() {
        slack.planError("conversations.info", "no_permission");

        assertThat(refused()).isEqualTo(new Problem(Problem.Kind.CANNOT_READ, "no_permission"));
    }

    private Problem refused() {
        return Problem.of(failure(() -> messenger.check(CHANNEL)));
    }

    @Test
    void aChannelThatTakesNoTableGetsLinesFromThenOnAndNoOtherDoes() {
        slack.planError("chat.postMessage", "invalid_blocks");

        messenger.post(CHANNEL, board(), "k1");
        messenger.post(CHANNEL, board(), "k2");
        messenger.post(new ChannelRef(WORKSPACE, "C2"), board(), "k3");

        List<Calls.Call> calls = slack.calls("chat.postMessage");
        assertThat(calls).hasSize(4);
        assertThat(calls.get(0).argument("blocks")).contains("\"type\":\"table\"");
        assertThat(calls.get(1).argument("blocks")).contains("Ann · 12").doesNotContain("\"table\"");
        assertThat(calls.get(2).argument("blocks")).doesNotContain("\"table\"");
        assertThat(calls.get(3).argument("blocks")).contains("\"type\":\"table\"");
    }

    @Test
    void aPictureIsBroughtOnceWithItsWords() {
        messenger.post(CHANNEL, picture(), "k1");
        messenger.post(CHANNEL, picture(), "k2");

        assertThat(slack.calls("files.getUploadURLExternal")).hasSize(1);
        assertThat(slack.calls("files.getUploadURLExternal").get(0).argument("alt_txt"))
                .isEqualTo("Mastery by topic");
        assertThat(slack.calls("chat.postMessage").get(1).argument("blocks"))
                .contains("\"slack_file\":{\"id\":\"F")
                .contains("\"alt_text\":\"Mastery by topic\"");
    }

    @Test
    void aPictureThatIsNotReadyGetsAMoment() {
        slack.planError("chat.postMessage", "invalid_blocks");
        slack.planError("chat.postMessage", "invalid_blocks");

        messenger.post(CHANNEL, picture(), "k1");

        assertThat(slack.calls("chat.postMessage")).hasSize(3);
        assertThat(slack.calls("chat.postMessage").get(2).argument("blocks")).contains("slack_file");
    }

    @Test
    void withoutTheScopeAPictureBecomesWords() {
        slack.planError("files.getUploadURLExternal", "missing_scope");

        messenger.post(CHANNEL, picture(), "k1");

        assertThat(slack.awaitCall("chat.postMessage").argument("blocks"))
                .contains("Mastery by topic")
                .doesNotContain("slack_file");
    }

    private static View board() {
        return new View(
                Locale.ENGLISH,
                "Board",
                List.of(new Block.Table(List.of("Name", "Points"), List.of(List.of(Text.of("Ann"), Text.of("12"))))));
    }

    private static View picture() {
        byte[] png = "png".getBytes(StandardCharsets.US_ASCII);
        return new View(Locale.ENGLISH, "Chart", List.of(new Block.Image(png, "Mastery by topic")));
    }
}
