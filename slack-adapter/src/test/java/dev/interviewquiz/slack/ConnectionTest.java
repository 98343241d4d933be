package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Trigger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;

/** The socket, the tokens, and events that come twice. */
final class ConnectionTest extends SocketStage {
    @Test
    void aLostSocketComesBack() throws Exception {
        slack.socket().close(1001, "going away");
        slack.awaitSockets(2);

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
    }

    @Test
    void aBrokenSocketComesBackAfterSlackWasOutOfReachWithALineForEachAttempt() throws Exception {
        try (RecordedLog log = new RecordedLog()) {
            slack.planError("apps.connections.open", "internal_error");
            slack.planLimit("apps.connections.open", 1);
            wire.cut();
            slack.awaitSockets(2);

            assertThat(log.traces()).isEmpty();
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("The connection to Slack: "))
                    .isNotEmpty()
                    .allMatch(line -> line.lines().count() == 1);
        }

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
    void aDisconnectWithRefreshMovesToANewSocket() throws Exception {
        slack.socket().send(Json.write(Json.object("type", "disconnect", "reason", "refresh_requested")));
        slack.awaitSockets(2);

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
    }

    @Test
    void aSocketThatIsClosedAsSoonAsItsEndIsAnnouncedIsReplacedOnce() throws Exception {
        int asked = slack.calls("apps.connections.open").size();
        slack.socket().send(Json.write(Json.object("type", "disconnect", "reason", "refresh_requested")));
        slack.socket().close(1001, "going away");
        slack.awaitSockets(2);

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
        assertThat(slack.calls("apps.connections.open")).hasSize(asked + 1);
    }

    @Test
    void tenMinutesInWhichSlackGivesNoAddressAreOutlived() {
        try (WebApi api = WebApi.of(slack.apiUrl(), FakeSlack.BOT_TOKEN);
                SocketConnection connection =
                        SocketConnection.open(api, nothingHeard(api), FakeSlack.APP_TOKEN, QUICK)) {
            slack.awaitSockets(2);
            for (int i = 0; i < 15; i++) {
                slack.planError("apps.connections.open", "internal_error");
                slack.planLimit("apps.connections.open", 10);
                slack.plan("apps.connections.open", new MockResponse().setResponseCode(503));
                slack.plan("apps.connections.open", new MockResponse().setBody("<html>login</html>"));
            }
            slack.socket().close(1001, "going away");
            slack.awaitTrue("the socket is lost", () -> !connection.verifyConnection());

            for (int i = 0; i <= 60; i++) {
                connection.maintainCurrentSession();
            }

            slack.awaitSockets(3);
            assertThat(connection.verifyConnection()).isTrue();
        } catch (IOException unclean) {
            throw new UncheckedIOException(unclean);
        }
    }

    @Test
    void aMoveThatFindsNoNewSocketStaysOnTheOld() throws Exception {
        try (RecordedLog log = new RecordedLog()) {
            slack.planError("apps.connections.open", "internal_error");
            slack.socket().send(Json.write(Json.object("type", "disconnect", "reason", "warning")));
            awaitLine(log, "The socket could not be renewed yet: apps.connections.open: internal_error");
        }

        acknowledged(slack.send("slash_commands", command("me")));

        slack.awaitCall("respond");
        assertThat(slack.sockets()).isEqualTo(1);
    }

    private static Bolt nothingHeard(WebApi api) {
        return new Bolt(api, FakeSlack.BOT_TOKEN, (payload, arrived) -> Response.ok());
    }

    @Test
    void anAddressIsAskedForOnceAtTheStart() {
        assertThat(slack.calls("apps.connections.open")).hasSize(1);
    }

    @Test
    void aStartThatSlackAsksToWaitWaits() {
        slack.planLimit("auth.test", 0);
        slack.planLimit("apps.connections.open", 0);

        try (FrontEnd other = FrontEnd.connect(slack.overSocket(), QUICK, line -> {})) {
            other.serve(core);

            slack.awaitSockets(2);
        }
    }

    @Test
    void aStartWaitsUntilSlacksOwnTroubleIsOver() {
        slack.planError("auth.test", "internal_error");
        slack.plan("auth.test", new MockResponse().setResponseCode(503));
        slack.planError("apps.connections.open", "service_unavailable");
        slack.plan("apps.connections.open", new MockResponse().setResponseCode(503));

        try (FrontEnd other = FrontEnd.connect(slack.overSocket(), QUICK, line -> {})) {
            other.serve(core);

            slack.awaitSockets(2);
        }
    }

    /** The clock is set back meanwhile. */
    @Test
    void aBotThatSlackLetsInNoMoreIsNotConnectedAfterAMoment() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
        AtomicLong ticks = new AtomicLong();
        FrontEnd.Tuning timed = new FrontEnd.Tuning(2, 4, QUICK.patience(), QUICK.pause(), now::get, ticks::get);
        try (FrontEnd other = FrontEnd.connect(slack.overSocket(), timed, line -> {})) {
            Messenger messenger = other.messenger();
            assertThat(messenger.connected()).isFalse();
            other.serve(core);
            slack.awaitSockets(2);
            slack.awaitTrue("connected", messenger::connected);

            refuseSockets("token_revoked");
            slack.socket().close(1001, "going away");
            slack.awaitCalls("apps.connections.open", 3);
            assertThat(messenger.connected()).isTrue();
            now.set(now.get().minusSeconds(3600));
            ticks.addAndGet(TimeUnit.SECONDS.toNanos(15));

            assertThat(messenger.connected()).isFalse();
        }
    }

    @Test
    void anAppTokenThatIsRevokedWhileTheBotRunsSaysWhatToDo() {
        try (RecordedLog log = new RecordedLog()) {
            refuseSockets("token_revoked");
            slack.socket().close(1001, "going away");

            awaitLine(log, "The connection to Slack: SLACK_APP_TOKEN is not accepted: generate");
        }
    }

    @Test
    void socketModeThatIsSwitchedOffWhileTheBotRunsSaysWhatToDo() {
        try (RecordedLog log = new RecordedLog()) {
            slack.socket().send(Json.write(Json.object("type", "disconnect", "reason", "link_disabled")));

            awaitLine(log, "Socket Mode is off: switch it on");
        }
    }

    private void refuseSockets(String error) {
        for (int i = 0; i < 50; i++) {
            slack.planError("apps.connections.open", error);
        }
    }

    private void awaitLine(RecordedLog log, String words) {
        slack.awaitTrue("told", () -> log.lines().stream().anyMatch(line -> line.contains(words)));
    }

    @Test
    void aWrongTokenIsRefusedAtTheStart() {
        slack.planError("auth.test", "invalid_auth");

        assertThatThrownBy(() -> FrontEnd.connect(slack.overSocket(), QUICK, line -> {}))
                .isInstanceOf(SlackError.class)
                .hasMessage("auth.test: invalid_auth");
    }

    @Test
    void aWrongAppTokenIsRefusedAtTheStart() {
        try (FrontEnd other = FrontEnd.connect(slack.overSocket(), QUICK, line -> {})) {
            slack.planError("apps.connections.open", "not_allowed_token_type");

            assertThatThrownBy(() -> other.serve(core))
                    .isInstanceOf(SlackError.class)
                    .hasMessage("apps.connections.open: not_allowed_token_type");
        }
    }

    @Test
    void missingScopesAreKnown() {
        slack.grant("chat:write,commands,app_mentions:read,channels:read,groups:read,im:write,users:read");

        try (FrontEnd other = FrontEnd.connect(slack.overSocket(), QUICK, line -> {})) {
            assertThat(other.identity().missing())
                    .containsExactly("channels:history", "files:write", "groups:history", "im:history");
        }
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
    void startTellsTheCoreItsWorkspace() {
        assertThat(core.here).containsExactly(WORKSPACE);
    }

    @Test
    void uninstallingIsTold() throws Exception {
        acknowledged(slack.send("events_api", Payloads.event("Ev6", Json.object("type", "app_uninstalled"))));

        slack.awaitTrue("the core knows", () -> !core.gone.isEmpty());
        assertThat(core.gone).containsExactly(WORKSPACE);
    }
}
