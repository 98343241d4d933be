package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SocketModeTest {
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, FakeSlack.TEAM);
    private static final FrontEnd.Tuning QUICK =
            new FrontEnd.Tuning(2, 4, Duration.ofMillis(300), duration -> {}, InstantSource.system());

    private final FakeSlack slack = new FakeSlack();
    private final Wire wire = new Wire(slack.port());
    private final FakeInteractions core = new FakeInteractions();
    private FrontEnd front;

    @BeforeEach
    void start() throws IOException {
        slack.user("U1", "Ann", "zh-CN", true);
        slack.socketsAt(wire.port());
        front = FrontEnd.connect(slack.overSocket(), QUICK);
        front.serve(core);
        slack.awaitSockets(1);
    }

    @AfterEach
    void stop() {
        core.gate.countDown();
        front.close();
        wire.close();
        slack.assertArgumentsKnown();
        slack.close();
    }

    @Test
    void startTellsTheCoreItsWorkspace() {
        assertThat(core.here).containsExactly(WORKSPACE);
    }

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
    void aClickOpensAForm() throws Exception {
        acknowledged(slack.send("interactive", Payloads.click("form.P1", "U1", slack.responseUrl(), "t1")));

        Calls.Call opened = slack.awaitCall("views.open");
        JsonObject view = opened.json("view").getAsJsonObject();
        assertThat(opened.argument("trigger_id")).isEqualTo("t1");
        assertThat(view.get("callback_id").getAsString()).isEqualTo("answer.P1");
        assertThat(view.get("private_metadata").getAsString()).isEqualTo("C0GENERAL");
        assertThat(view.getAsJsonArray("blocks")).hasSize(3);
        assertThat(core.handled.get(0).trigger())
                .isEqualTo(new Trigger.Click(
                        "form.P1", Optional.of(new MessageRef(new ChannelRef(WORKSPACE, "C0GENERAL"), "1700.1"))));
    }

    @Test
    void anExpiredTriggerIsTold() throws Exception {
        slack.planError("views.open", "expired_trigger_id");

        acknowledged(slack.send("interactive", Payloads.click("form.P1", "U1", slack.responseUrl(), "t1")));

        assertThat(body(slack.awaitCall("respond")).get("text").getAsString()).startsWith("Busy");
    }

    @Test
    void aSubmittedFormShowsItsResultInItsOwnWindow() throws Exception {
        core.answer = interaction -> Reply.ephemeral(FakeInteractions.view("2 of 3 key points"));

        JsonObject ack = acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t2")));

        JsonObject payload = ack.getAsJsonObject("payload");
        assertThat(payload.get("response_action").getAsString()).isEqualTo("update");
        JsonObject view = payload.getAsJsonObject("view");
        assertThat(view.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Your answer");
        assertThat(view.toString()).contains("2 of 3 key points");
        assertThat(view.has("submit")).isFalse();
        assertThat(core.handled.get(0).trigger())
                .isEqualTo(
                        new Trigger.Submission("answer.P1", Map.of("text", List.of("Because"), "sure", List.of("2"))));
    }

    @Test
    void aSlowResultReplacesTheWaitingPage() throws Exception {
        core.gate = new CountDownLatch(1);

        JsonObject ack = acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t3")));
        JsonObject waiting = ack.getAsJsonObject("payload").getAsJsonObject("view");
        core.gate.countDown();

        assertThat(waiting.toString()).contains("Waiting");
        Calls.Call updated = slack.awaitCall("views.update");
        assertThat(updated.argument("external_id"))
                .isEqualTo(waiting.get("external_id").getAsString());
        assertThat(updated.argument("view")).contains("Answer");
    }

    @Test
    void whoClosedTheWaitingPageGetsTheResultAsAMessage() throws Exception {
        core.gate = new CountDownLatch(1);
        acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t4")));

        acknowledged(slack.send("interactive", Payloads.closed("Vt4")));
        core.gate.countDown();

        Calls.Call told = slack.awaitCall("chat.postEphemeral");
        assertThat(told.argument("user")).isEqualTo("U1");
        assertThat(told.argument("channel")).isEqualTo("C0GENERAL");
        assertThat(told.argument("text")).isEqualTo("Answer");
        assertThat(slack.calls("views.update")).isEmpty();
    }

    @Test
    void aResultThatFindsNoWindowBecomesAMessage() throws Exception {
        core.gate = new CountDownLatch(1);
        acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t5")));
        for (int i = 0; i < 8; i++) {
            slack.planError("views.update", "not_found");
        }
        slack.planError("chat.postEphemeral", "not_in_channel");

        core.gate.countDown();

        Calls.Call told = slack.awaitCall("chat.postMessage");
        assertThat(told.argument("channel")).isEqualTo("U1");
    }

    @Test
    void atMostFourFormsWaitInTheirAcknowledgement() throws Exception {
        core.gate = new CountDownLatch(1);
        List<CompletableFuture<JsonObject>> acks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            acks.add(slack.send("interactive", Payloads.submission("Text " + i, "U1", "many" + i)));
        }

        for (CompletableFuture<JsonObject> ack : acks) {
            String view = acknowledged(ack).getAsJsonObject("payload").toString();
            assertThat(view).containsAnyOf("Waiting", "Busy. Text");
        }
        assertThat(acks.stream().filter(ack -> ack.join().toString().contains("Busy. Text")))
                .as("2 threads and 4 that wait are full; the others get their text back")
                .hasSize(6);
        core.gate.countDown();
        slack.awaitTrue(
                "six results",
                () -> slack.calls("views.update").stream()
                                .map(call -> call.argument("external_id"))
                                .distinct()
                                .count()
                        == 6);
    }

    @Test
    void theSameFormTwiceIsOneAnswer() throws Exception {
        JsonObject form = Payloads.submission("Because", "U1", "t6");

        acknowledged(slack.send("interactive", form));
        JsonObject again = acknowledged(slack.send("E-again", "interactive", form, 1));

        assertThat(again.toString()).contains("Answer");
        assertThat(core.handled).hasSize(1);
    }

    @Test
    void aRepeatedEventIsHandledOnce() throws Exception {
        JsonObject mention = Payloads.event("Ev1", Payloads.mention("U1", "<@U0BOT> help"));

        acknowledged(slack.send("events_api", mention));
        acknowledged(slack.send("E-again", "events_api", mention, 1));
        acknowledged(slack.send("events_api", Payloads.event("Ev2", Payloads.mention("U1", "<@U0BOT> me"))));
        slack.awaitCalls("chat.postEphemeral", 2);

        assertThat(core.handled)
                .extracting(Interaction::trigger)
                .containsExactlyInAnyOrder(new Trigger.Mention("U0BOT help"), new Trigger.Mention("U0BOT me"));
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
    void uninstallingIsTold() throws Exception {
        acknowledged(slack.send("events_api", Payloads.event("Ev6", Json.object("type", "app_uninstalled"))));

        slack.awaitTrue("the core knows", () -> !core.gone.isEmpty());
        assertThat(core.gone).containsExactly(WORKSPACE);
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
    void aFileGoesToTheMembersDirectMessages() throws Exception {
        byte[] content = "{}".getBytes(StandardCharsets.UTF_8);
        core.answer = interaction -> new Reply(
                Ack.EPHEMERAL,
                FakeInteractions.view("Your export"),
                Optional.of(new Attachment("export.json", "application/json", content)));

        acknowledged(slack.send("slash_commands", command("privacy action:export")));

        assertThat(slack.awaitCall("files.completeUploadExternal").argument("channel_id"))
                .isEqualTo("DU1");
        slack.awaitCall("respond");
    }

    @Test
    void aLostSocketComesBack() throws Exception {
        slack.socket().close(1001, "going away");
        slack.awaitSockets(2);

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
    }

    @Test
    void aBrokenSocketComesBackAfterSlackWasOutOfReach() throws Exception {
        slack.planError("apps.connections.open", "internal_error");
        slack.planLimit("apps.connections.open", 1);
        wire.cut();
        slack.awaitSockets(2);

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
    }

    @Test
    void aSocketThatIsHalfOpenIsNoticedAndReplaced() throws Exception {
        wire.silence();
        slack.awaitSockets(2);

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
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

    @Test
    void aDisconnectWithRefreshMovesToANewSocket() throws Exception {
        slack.socket().send(Json.write(Json.object("type", "disconnect", "reason", "refresh_requested")));
        slack.awaitSockets(2);

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
    }

    @Test
    void aWrongTokenIsRefusedAtTheStart() {
        slack.planError("auth.test", "invalid_auth");

        assertThatThrownBy(() -> FrontEnd.connect(slack.overSocket(), QUICK))
                .isInstanceOf(SlackError.class)
                .hasMessage("auth.test: invalid_auth");
    }

    @Test
    void aWrongAppTokenIsRefusedAtTheStart() {
        try (FrontEnd other = FrontEnd.connect(slack.overSocket(), QUICK)) {
            slack.planError("apps.connections.open", "not_allowed_token_type");

            assertThatThrownBy(() -> other.serve(core))
                    .isInstanceOf(SlackError.class)
                    .hasMessage("apps.connections.open: not_allowed_token_type");
        }
    }

    @Test
    void missingScopesAreKnown() {
        slack.grant("chat:write,commands,app_mentions:read,channels:read,groups:read,im:write,users:read");

        try (FrontEnd other = FrontEnd.connect(slack.overSocket(), QUICK)) {
            assertThat(other.identity().missing())
                    .containsExactly("channels:history", "files:write", "groups:history", "im:history");
        }
    }

    private JsonObject command(String text) {
        return Payloads.command("/quiz", text, "U1", slack.responseUrl(), "c" + System.nanoTime());
    }

    private static JsonObject body(Calls.Call call) {
        return call.json("body").getAsJsonObject();
    }

    private static JsonObject acknowledged(CompletableFuture<JsonObject> ack) throws Exception {
        return ack.get(20, TimeUnit.SECONDS);
    }
}
