package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;
import dev.interviewquiz.core.BotConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form whose acknowledgement, with its result in it, finds the connection closed. */
final class LostAcknowledgementTest {
    private static final FrontEnd.Tuning PATIENT =
            new FrontEnd.Tuning(2, 4, Duration.ofSeconds(20), Duration.ZERO, InstantSource.system());
    private static final JsonObject FORM = Payloads.submission("my secret answer", "U1", "t1");

    private final FakeSlack slack = new FakeSlack();
    private final FakeInteractions core = new FakeInteractions();
    private final RecordedLog log = new RecordedLog();
    private final List<FrontEnd> fronts = new ArrayList<>();

    @BeforeEach
    void holdTheWork() {
        slack.user("U1", "Ann", "zh-CN", false);
        core.gate = new CountDownLatch(1);
    }

    @AfterEach
    void stop() {
        core.gate.countDown();
        fronts.forEach(FrontEnd::close);
        log.close();
        slack.assertArgumentsKnown();
        slack.close();
    }

    @Test
    void goesToItsMemberAsAMessageWhereTheSocketHasDied() {
        serve(slack.overSocket());
        slack.awaitSockets(1);
        CompletableFuture<JsonObject> acknowledgement = slack.send("interactive", FORM);
        awaitTheWork();
        for (int i = 0; i < 50; i++) {
            slack.planError("apps.connections.open", "internal_error");
        }
        slack.socket().close(1001, "going away");
        slack.awaitCalls("apps.connections.open", 2);

        core.gate.countDown();

        assertTold();
        assertThat(acknowledgement).isNotDone();
    }

    @Test
    void goesToItsMemberAsAMessageWhereTheRequestHasDied() throws IOException {
        sendsAndDies(serve(slack.overHttp()));

        core.gate.countDown();

        assertTold();
    }

    @Test
    void isToldToTheCoreWhereNoMessageReachesItsMemberEither() throws Exception {
        slack.refuse("chat.postEphemeral", "C0GENERAL", "user_not_in_channel");
        slack.refuse("chat.postMessage", "U1", "messages_tab_disabled");
        sendsAndDies(serve(slack.overHttp()));

        core.gate.countDown();

        assertThat(core.undelivered.take()).isEqualTo(FakeInteractions.view("Answer"));
    }

    private FrontEnd serve(BotConfig config) {
        FrontEnd front = FrontEnd.connect(config, PATIENT, line -> {});
        fronts.add(front);
        front.serve(core);
        return front;
    }

    /** Closing without lingering tells the other end at once that nothing more is read. */
    private void sendsAndDies(FrontEnd front) throws IOException {
        try (Socket request = new Socket(InetAddress.getLoopbackAddress(), front.port())) {
            request.getOutputStream().write(signed(FORM));
            awaitTheWork();
            request.setSoLinger(true, 0);
        }
    }

    private void awaitTheWork() {
        slack.awaitTrue("the work has begun", () -> !core.handled.isEmpty());
    }

    private void assertTold() {
        Calls.Call told = slack.awaitCall("chat.postEphemeral");
        assertThat(told.argument("user")).isEqualTo("U1");
        assertThat(told.argument("channel")).isEqualTo("C0GENERAL");
        assertThat(told.argument("text")).isEqualTo("Answer");
        assertThat(core.undelivered).isEmpty();
        assertThat(log.lines())
                .noneMatch(line -> line.contains("secret") || line.contains("was not handled"))
                .filteredOn(line -> line.contains("Nothing was lost"))
                .hasSize(1);
        assertThat(log.traces()).isEmpty();
    }

    private static byte[] signed(JsonObject payload) {
        String body = "payload=" + URLEncoder.encode(Json.write(payload), StandardCharsets.UTF_8);
        String timestamp = String.valueOf(InstantSource.system().instant().getEpochSecond());
        String signature = new SlackSignature.Generator(FakeSlack.SECRET).generate(timestamp, body);
        String head = String.join(
                "\r\n",
                "POST /slack/events HTTP/1.1",
                "Host: bot",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "X-Slack-Request-Timestamp: " + timestamp,
                "X-Slack-Signature: " + signature,
                "",
                "");
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
