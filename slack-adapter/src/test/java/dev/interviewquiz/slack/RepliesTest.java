package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
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
        acknowledged(
                slack.send(
                        "slash_commands",
                        command(
                                "answer text:“a &lt; b &amp;&amp; c” channel:<#C9|general> user:<@U7|bob>"
                                        + " value:\"Ada <mailto:ada@x.org|ada@x.org> <mailto:bob@x.org> <https://x.org/a?b=1|x.org/a?b=1>\"")));
        slack.awaitCall("respond");

        assertThat(core.handled.get(0).trigger())
                .isEqualTo(new Trigger.Typed(
                        "quiz",
                        "answer text:“a < b && c” channel:C9 user:U7"
                                + " value:\"Ada ada@x.org bob@x.org x.org/a?b=1\""));
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
    void aSharedAnswerThatSlackMayHaveTakenIsShownAgainToItsMemberAloneWhoIsToldThat() throws Exception {
        core.answer = interaction -> Reply.shared(FakeInteractions.view("Board"));
        slack.planLoss("respond");
        slack.plan("respond", new MockResponse().setResponseCode(503));

        for (int i = 1; i <= 2; i++) {
            acknowledged(slack.send("slash_commands", command("leaderboard public:yes")));
            slack.awaitCalls("chat.postEphemeral", i);
        }

        assertThat(slack.calls("respond")).hasSize(2);
        assertThat(slack.calls("chat.postEphemeral"))
                .allMatch(call -> call.argument("user").equals("U1"))
                .allMatch(call -> call.argument("text").equals("Unsure"));
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    @Test
    void aSharedAnswerThatSlackDidNotTakeIsPosted() throws Exception {
        core.answer = interaction -> Reply.shared(FakeInteractions.view("Board"));
        slack.planLimit("respond", 0);

        acknowledged(slack.send("slash_commands", command("leaderboard public:yes")));

        assertThat(slack.awaitCall("chat.postMessage").argument("channel")).isEqualTo("C0GENERAL");
    }

    @Test
    void whenTheResponseAddressIsUsedUpTheAnswerComesAsEphemeralMessage() throws Exception {
        slack.plan("respond", new MockResponse().setResponseCode(404).setBody("used_url"));

        acknowledged(slack.send("slash_commands", command("me")));

        assertThat(slack.awaitCall("chat.postEphemeral").argument("text")).isEqualTo("Answer");
    }

    @Test
    void theCoreIsToldOfAnAnswerThatReachesItsMemberNowhere() throws Exception {
        slack.plan("respond", new MockResponse().setResponseCode(404).setBody("used_url"));
        slack.refuse("chat.postEphemeral", "C0GENERAL", "user_not_in_channel");
        slack.refuse("chat.postMessage", "U1", "messages_tab_disabled");

        acknowledged(slack.send("slash_commands", command("me")));

        assertThat(core.undelivered.poll(20, TimeUnit.SECONDS)).isEqualTo(FakeInteractions.view("Answer"));
    }

    @Test
    void aButtonInAWindowLaysItsAnswerOnIt() throws Exception {
        acknowledged(slack.send("interactive", Payloads.clickInView("more.1", "U1", "modal", "t8")));

        assertThat(slack.awaitCall("views.push").argument("trigger_id")).isEqualTo("t8");
    }

    @Test
    void whereNoMoreWindowsFitTheAnswerStandsAboveWhatIsThere() throws Exception {
        JsonObject laid = laidAbove(blocks("card", "answer.1"), "card", "t8");

        assertThat(laid.toString()).contains("\"Answer\"");
        assertThat(laid.toString().indexOf("\"Answer\""))
                .isLessThan(laid.toString().indexOf("answer.1"));
    }

    @Test
    void whatTheNextAnswerStandsAboveIsOnlyWhereItsButtonWasSoThatNothingPilesUp() throws Exception {
        core.answer = interaction -> Reply.ephemeral(FakeInteractions.buttons("second.1"));
        JsonArray both = laidAbove(blocks("result", "first.1"), "result", "t8").getAsJsonArray("blocks");
        both.get(0).getAsJsonObject().addProperty("block_id", "card");
        core.answer = interaction -> Reply.ephemeral(FakeInteractions.view("Hint"));

        String onTheCard = laidAbove(both, "card", "t9").toString();
        String onTheResult = laidAbove(both, "result", "t10").toString();

        assertThat(onTheCard).contains("\"Hint\"", "second.1").doesNotContain("first.1");
        assertThat(onTheResult).contains("\"Hint\"", "first.1").doesNotContain("second.1");
    }

    /** What stands in the window in the end when a button of this block was pressed in the uppermost one possible. */
    private JsonObject laidAbove(JsonArray blocks, String pressed, String trigger) throws Exception {
        JsonObject click = Payloads.clickInView("hint.1", "U1", "modal", trigger);
        Json.objects(click, "actions").forEach(action -> action.addProperty("block_id", pressed));
        click.getAsJsonObject("view").add("blocks", blocks);
        slack.planError("views.push", "push_limit_reached");
        int before = slack.calls("views.update").size();
        acknowledged(slack.send("interactive", click));
        slack.awaitCalls("views.update", before + 1);
        Calls.Call updated = slack.calls("views.update").get(before);
        assertThat(updated.argument("view_id")).isEqualTo("V1");
        return updated.json("view").getAsJsonObject();
    }

    private static JsonArray blocks(String id, String action) {
        JsonArray blocks = BlockKit.blocks(FakeInteractions.buttons(action), false, picture -> Optional.empty());
        blocks.get(0).getAsJsonObject().addProperty("block_id", id);
        return blocks;
    }

    @Test
    void aResultWhoseTriggerHasExpiredComesAsAMessage() throws Exception {
        slack.planError("views.open", "expired_trigger_id");

        acknowledged(slack.send("interactive", Payloads.shortcut("practice", "t11")));

        assertThat(slack.awaitCall("chat.postMessage").argument("channel")).isEqualTo("U1");
    }

    @Test
    void aResultWhoseWindowWasClosedComesAsAMessage() throws Exception {
        core.answer = interaction -> Reply.update(FakeInteractions.view("Better"));
        slack.planError("views.update", "not_found");

        acknowledged(slack.send("interactive", Payloads.clickInView("said.1", "U1", "modal", "t9")));

        assertThat(slack.awaitCall("chat.postEphemeral").argument("text")).isEqualTo("Better");
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
    void aButtonOnTheHomePageIsAnsweredThereWhereNeitherWindowNorMessageOpens() throws Exception {
        slack.planError("views.open", "expired_trigger_id");
        slack.refuse("chat.postEphemeral", "C0GENERAL", "user_not_in_channel");
        slack.refuse("chat.postMessage", "U1", "messages_tab_disabled");

        acknowledged(slack.send("interactive", Payloads.clickInView("settings.1", "U1", "home", "t10")));

        Calls.Call published = slack.awaitCall("views.publish");
        assertThat(published.argument("user_id")).isEqualTo("U1");
        assertThat(published.argument("view")).contains("\"Answer\"");
    }

    @Test
    void theHomePageIsPublishedWhenItIsOpened() throws Exception {
        acknowledged(slack.send("events_api", Payloads.event("Ev3", Payloads.homeOpened("U1"))));

        Calls.Call published = slack.awaitCall("views.publish");
        assertThat(published.argument("user_id")).isEqualTo("U1");
        assertThat(published.argument("view")).contains("Home of Ann").contains("\"type\":\"home\"");
    }

    @Test
    void aHomePageThatSlackDoesNotTakeNowIsPublishedInTheEnd() throws Exception {
        slack.planLimit("views.publish", 0);
        slack.plan("views.publish", new MockResponse().setResponseCode(500));

        acknowledged(slack.send("events_api", Payloads.event("Ev3", Payloads.homeOpened("U1"))));

        slack.awaitCalls("views.publish", 3);
        assertThat(slack.calls("views.publish"))
                .allMatch(call -> call.argument("view").contains("Home of Ann"));
    }

    @Test
    void aHomePageThatSlackRefusesIsLeft() throws Exception {
        slack.planError("views.publish", "not_enabled");

        acknowledged(slack.send("events_api", Payloads.event("Ev3", Payloads.homeOpened("U1"))));
        slack.awaitCall("views.publish");
        acknowledged(slack.send("events_api", Payloads.event("Ev4", Payloads.homeOpened("U2"))));
        slack.awaitCalls("views.publish", 2);

        assertThat(slack.calls("views.publish").get(1).argument("user_id")).isEqualTo("U2");
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
}
