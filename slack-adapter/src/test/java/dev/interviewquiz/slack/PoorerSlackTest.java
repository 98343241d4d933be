package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import java.util.List;
import java.util.Locale;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Slack that says less than it could, or more than is known, or is another organisation's. */
final class PoorerSlackTest extends SocketStage {
    @Test
    void aMemberWhomSlackKeepsSilentAboutIsAnsweredAllTheSame() throws Exception {
        slack.plan("users.info", new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");
        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCalls("respond", 2);

        assertThat(core.handled).extracting(Interaction::displayName).containsOnly("u-U1");
        assertThat(core.handled).extracting(Interaction::rightsKnown).containsOnly(false);
        assertThat(slack.calls("users.info")).as("asked again at once").hasSize(1);
    }

    @Test
    void anAnswerLostOnItsWayChangesNobodysRightsOrLanguage() throws Exception {
        slack.planLoss("users.info");

        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");

        assertThat(core.handled.get(0).administers()).isTrue();
        assertThat(core.handled.get(0).rightsKnown()).isTrue();
        assertThat(core.handled.get(0).locale()).contains(Locale.forLanguageTag("zh-CN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":true}",
                "{\"ok\":true,\"user\":null}",
                "{\"ok\":true,\"user\":{\"id\":\"U1\",\"profile\":null,\"locale\":null,\"tz\":\"Mars/Olympus\"}}",
                "{\"ok\":false,\"error\":\"unknown_method\"}",
                "[]"
            })
    void whateverSlackSaysOfAMemberHeIsAnswered(String said) throws Exception {
        slack.plan("users.info", new MockResponse().setBody(said));

        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");

        Interaction seen = core.handled.get(0);
        assertThat(seen.displayName()).isEqualTo("u-U1");
        assertThat(seen.administers()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"is_admin\":true,\"team_id\":\"T0OTHER\"}",
                "{\"is_owner\":true,\"is_stranger\":true}",
                "{\"is_admin\":true,\"team_id\":\"E1\",\"enterprise_user\":{\"teams\":[\"T0OTHER\"]}}"
            })
    void anAdministratorOfAnotherOrganisationAdministersNothingHere(String user) throws Exception {
        slack.plan("users.info", FakeSlack.ok(Json.object("ok", true, "user", Json.parsed(user))));

        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");

        assertThat(core.handled.get(0).administers()).isFalse();
    }

    @Test
    void inAnEnterpriseTheWorkspacesOwnAdministratorIsOne() throws Exception {
        String user =
                "{\"is_admin\":true,\"team_id\":\"E1\",\"enterprise_user\":{\"teams\":[\"" + FakeSlack.TEAM + "\"]}}";
        slack.plan("users.info", FakeSlack.ok(Json.object("ok", true, "user", Json.parsed(user))));

        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");

        assertThat(core.handled.get(0).administers()).isTrue();
    }

    @Test
    void aClickOfAnEnterpriseWithNullsAndUnknownFieldsIsOneHere() throws Exception {
        JsonObject click = Payloads.click("me.1", "U1", slack.responseUrl(), "t1");
        click.add("team", JsonNull.INSTANCE);
        click.add("enterprise", Json.object("id", "E1", "name", "Grid", "new", List.of()));
        click.addProperty("is_enterprise_install", true);
        click.add("view", JsonNull.INSTANCE);
        click.add("state", JsonNull.INSTANCE);
        click.getAsJsonObject("container").add("thread_ts", JsonNull.INSTANCE);
        click.add("something_new", Json.object("deep", Json.object("er", 1)));

        acknowledged(slack.send("interactive", click));

        slack.awaitCall("respond");
        assertThat(core.handled.get(0).member().workspace()).isEqualTo(WORKSPACE);
        assertThat(core.handled.get(0).channel()).contains(new ChannelRef(WORKSPACE, "C0GENERAL"));
    }

    @Test
    void aCommandInADirectMessageHasNoChannel() throws Exception {
        JsonObject command = command("me");
        command.addProperty("channel_id", "D0DIRECT");
        command.addProperty("channel_name", "directmessage");
        command.add("text", JsonNull.INSTANCE);

        acknowledged(slack.send("slash_commands", command));

        slack.awaitCall("respond");
        assertThat(core.handled.get(0).channel()).isEmpty();
        assertThat(core.handled.get(0).trigger()).isEqualTo(new Trigger.Typed("quiz", ""));
    }

    @Test
    void aFormWithNullsIsAForm() throws Exception {
        JsonObject form = Payloads.submission("Because", "U1", "t2");
        JsonObject values =
                form.getAsJsonObject("view").getAsJsonObject("state").getAsJsonObject("values");
        values.getAsJsonObject("sure").getAsJsonObject("value").add("selected_option", JsonNull.INSTANCE);

        acknowledged(slack.send("interactive", form));

        Trigger.Submission sent = (Trigger.Submission) core.handled.get(0).trigger();
        assertThat(sent.field("text")).isEqualTo("Because");
        assertThat(sent.fields().get("sure")).isEmpty();
    }

    @Test
    void formsWithoutIdsAreNotTakenForOneAnother() throws Exception {
        core.answer = seen ->
                Reply.ephemeral(FakeInteractions.view("For " + seen.member().userId()));

        String first = Acts.shown(slack.send("interactive", anonymous("U1"))).toString();
        String second = Acts.shown(slack.send("interactive", anonymous("U2"))).toString();

        assertThat(first).contains("For U1");
        assertThat(second).contains("For U2");
    }

    @Test
    void eventsThatNobodyAskedForAreAcknowledgedAndLeft() throws Exception {
        JsonObject message = Json.object("type", "message", "user", "U1", "text", "quiz me", "channel", "C1");
        JsonObject nobody = Json.object("type", "app_mention", "bot_id", "B1", "text", "<@U0BOT> me", "channel", "C1");

        acknowledged(slack.send("events_api", Payloads.event("Ev1", message)));
        acknowledged(slack.send("events_api", Payloads.event("Ev2", nobody)));
        acknowledged(slack.send("slash_commands", command("me")));
        slack.awaitCall("respond");

        assertThat(core.handled).hasSize(1);
    }

    @Test
    void aShortcutThatIsNotOursIsAcknowledgedAndLeftWithoutAWord() throws Exception {
        JsonObject shortcut = Payloads.shortcut("explain", "t1");
        shortcut.addProperty("type", "message_action");

        try (RecordedLog log = new RecordedLog()) {
            acknowledged(slack.send("interactive", shortcut));
            acknowledged(slack.send("slash_commands", command("me")));
            slack.awaitCall("respond");

            assertThat(log.lines()).noneMatch(line -> line.contains("nhandled"));
        }
        assertThat(core.handled).hasSize(1);
    }

    private static JsonObject anonymous(String user) {
        JsonObject form = Payloads.submission("Because", user, "t");
        form.remove("trigger_id");
        form.getAsJsonObject("view").remove("id");
        return form;
    }
}
