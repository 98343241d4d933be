package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Commands, clicks and events, and where the answer to each stands. */
final class RepliesTest extends SocketStage {
    @Test
    void aTypedCommandIsAcknowledgedEmptyAndAnsweredPrivately() throws Exception {
        JsonObject ack = acknowledged(slack.send("slash_commands", command("practice topic:cnn count:5")));

        assertThat(ack.has("payload")).isFalse();
        JsonObject answer = body(slack.awaitCall("respond"));
        assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(answer.get("replace_original").getAsBoolean()).isFalse();
        assertThat(answer.get("text").getAsString()).isEqualTo("Answer");
        Interaction seen = core.handled.get(0);
        assertThat(seen.trigger()).isEqualTo(new Trigger.Typed("quiz", "practice topic:cnn count:5"));
        assertThat(seen.channel()).contains(new ChannelRef(WORKSPACE, "C0GENERAL"));
    }

    @Test
    void aMemberIsCompletedFromHisProfile() throws Exception {
        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");

        Interaction seen = core.handled.get(0);
        assertThat(seen.displayName()).isEqualTo("Ann");
        assertThat(seen.locale()).contains(Locale.forLanguageTag("zh-CN"));
        assertThat(seen.zone()).contains(ZoneId.of("Asia/Shanghai"));
        assertThat(seen.administers()).isTrue();
    }

    @Test
    void aMemberWhomSlackDoesNotTellAdministersNothing() throws Exception {
        slack.planError("users.info", "missing_scope");

        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");

        Interaction seen = core.handled.get(0);
        assertThat(seen.displayName()).isEqualTo("u-U1");
        assertThat(seen.locale()).isEmpty();
        assertThat(seen.administers()).isFalse();
    }

    @Test
    void typedTextComesAsItWasMeant() throws Exception {
        acknowledged(slack.send(
                "slash_commands", command("answer text:“a &lt; b &amp;&amp; c” channel:<#C9|general> user:<@U7|bob>")));
        slack.awaitCall("respond");

        assertThat(core.handled.get(0).trigger())
                .isEqualTo(new Trigger.Typed("quiz", "answer text:“a < b && c” channel:C9 user:U7"));
    }

    @Test
    void aButtonUpdatesItsMessage() throws Exception {
        core.answer = interaction -> Reply.update(FakeInteractions.buttons("next.1"));

        acknowledged(slack.send("interactive", Payloads.click("page.1", "U1", slack.responseUrl(), "t7")));

        JsonObject answer = body(slack.awaitCall("respond"));
        assertThat(answer.get("replace_original").getAsBoolean()).isTrue();
    }

    @Test
    void aSharedAnswerGoesToTheChannel() throws Exception {
        core.answer = interaction -> Reply.shared(FakeInteractions.view("Board"));

        acknowledged(slack.send("slash_commands", command("leaderboard public:yes")));

        assertThat(body(slack.awaitCall("respond")).get("response_type").getAsString())
                .isEqualTo("in_channel");
    }

    @Test
    void whenTheResponseAddressIsUsedUpTheAnswerComesAsEphemeralMessage() throws Exception {
        slack.plan(
                "respond",
                new okhttp3.mockwebserver.MockResponse().setResponseCode(404).setBody("used_url"));

        acknowledged(slack.send("slash_commands", command("me")));

        assertThat(slack.awaitCall("chat.postEphemeral").argument("text")).isEqualTo("Answer");
    }

    @Test
    void aButtonInAWindowLaysItsAnswerOnIt() throws Exception {
        acknowledged(slack.send("interactive", Payloads.clickInView("more.1", "U1", "modal", "t8")));

        assertThat(slack.awaitCall("views.push").argument("trigger_id")).isEqualTo("t8");
    }

    @Test
    void whereNoMoreWindowsFitTheAnswerStandsBeneathWhatIsThere() throws Exception {
        JsonObject click = Payloads.clickInView("hint.1", "U1", "modal", "t8");
        click.getAsJsonObject("view").add("blocks", blocks(FakeInteractions.buttons("answer.1")));
        slack.planError("views.push", "push_limit_reached");

        acknowledged(slack.send("interactive", click));

        Calls.Call updated = slack.awaitCall("views.update");
        assertThat(updated.argument("view_id")).isEqualTo("V1");
        assertThat(Acts.button(updated.json("view"), "answer")).isEqualTo("answer.1");
        assertThat(updated.argument("view")).contains("\"Answer\"");
    }

    @Test
    void whatWasLaidBeneathOnceIsReplacedTheNextTimeSoThatNothingPilesUp() throws Exception {
        JsonObject click = Payloads.clickInView("hint.1", "U1", "modal", "t8");
        click.getAsJsonObject("view").add("blocks", blocks(FakeInteractions.buttons("answer.1")));
        slack.planError("views.push", "push_limit_reached");
        acknowledged(slack.send("interactive", click));
        JsonObject laid = slack.awaitCall("views.update").json("view").getAsJsonObject();

        JsonObject again = Payloads.clickInView("hint.1", "U1", "modal", "t9");
        again.getAsJsonObject("view").add("blocks", laid.get("blocks"));
        slack.planError("views.push", "push_limit_reached");
        acknowledged(slack.send("interactive", again));
        slack.awaitCalls("views.update", 2);

        assertThat(slack.calls("views.update").get(1).argument("view"))
                .contains("\"Answer\"")
                .doesNotContain("answer.1");
    }

    @Test
    void aButtonInAWindowCanReplaceIt() throws Exception {
        core.answer = interaction -> Reply.update(FakeInteractions.view("Better"));

        acknowledged(slack.send("interactive", Payloads.clickInView("said.1", "U1", "modal", "t9")));

        assertThat(slack.awaitCall("views.update").argument("view_id")).isEqualTo("V1");
    }

    @Test
    void aButtonOnTheHomePageOpensAWindowUnderTheAppsName() throws Exception {
        acknowledged(slack.send("interactive", Payloads.clickInView("settings.1", "U1", "home", "t10")));

        JsonObject view = slack.awaitCall("views.open").json("view").getAsJsonObject();
        assertThat(view.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Your answer");
    }

    @Test
    void theHomePageIsPublishedWhenItIsOpened() throws Exception {
        acknowledged(slack.send("events_api", Payloads.event("Ev3", Payloads.homeOpened("U1"))));

        Calls.Call published = slack.awaitCall("views.publish");
        assertThat(published.argument("user_id")).isEqualTo("U1");
        assertThat(published.argument("view")).contains("Home of Ann").contains("\"type\":\"home\"");
    }

    @Test
    void aShortcutIsTheCommandThatItsIdNames() throws Exception {
        acknowledged(slack.send("interactive", Payloads.shortcut("practice", "t11")));

        JsonObject view = slack.awaitCall("views.open").json("view").getAsJsonObject();
        assertThat(view.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Interview Quiz");
        assertThat(core.handled.get(0).trigger()).isEqualTo(new Trigger.Typed("quiz", "practice"));
    }

    @Test
    void joiningAChannelIsTheInvitersAct() throws Exception {
        acknowledged(slack.send("events_api", Payloads.event("Ev4", Payloads.joined(FakeSlack.BOT, "U1"))));
        acknowledged(slack.send("events_api", Payloads.event("Ev5", Payloads.joined("U2", "U1"))));

        Calls.Call told = slack.awaitCall("chat.postEphemeral");
        assertThat(told.argument("channel")).isEqualTo("C7");
        assertThat(core.handled).hasSize(1);
        assertThat(core.handled.get(0).trigger()).isEqualTo(new Trigger.Joined());
        assertThat(core.handled.get(0).channel()).contains(new ChannelRef(WORKSPACE, "C7"));
    }

    @Test
    void aFullPoolTellsTheMemberAtOnce() throws Exception {
        core.gate = new CountDownLatch(1);
        for (int i = 0; i < 7; i++) {
            acknowledged(slack.send("interactive", Payloads.click("me.1", "U1", slack.responseUrl(), "full" + i)));
        }

        assertThat(body(slack.awaitCall("respond")).get("text").getAsString()).startsWith("Busy");
    }

    @Test
    void aSlowHandlerHoldsUpNoAcknowledgement() throws Exception {
        core.gate = new CountDownLatch(1);
        acknowledged(slack.send("slash_commands", command("slow")));

        JsonObject ack = acknowledged(slack.send("slash_commands", command("form")));

        assertThat(ack.has("envelope_id")).isTrue();
        assertThat(slack.awaitCall("views.open").argument("view")).contains("Your answer");
    }

    @Test
    void whatMembersWroteStandsInNoLogAtAnyLevel() throws Exception {
        try (RecordedLog log = new RecordedLog()) {
            acknowledged(slack.send("interactive", Payloads.submission("my secret answer", "U1", "t99")));
            acknowledged(slack.send("slash_commands", command("answer text:my secret answer")));
            slack.awaitCall("respond");

            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("secret"));
        }
    }

    private static JsonArray blocks(View view) {
        return BlockKit.blocks(view, false, picture -> Optional.empty());
    }
}
