package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.SlackSignature;
import dev.interviewquiz.core.platform.Trigger;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpModeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final FrontEnd.Tuning QUICK =
            new FrontEnd.Tuning(2, 4, Duration.ofMillis(300), Duration.ZERO, InstantSource.fixed(NOW));

    private final FakeSlack slack = new FakeSlack();
    private final FakeInteractions core = new FakeInteractions();
    private final HttpClient client = HttpClient.newHttpClient();
    private FrontEnd front;

    @BeforeEach
    void start() throws IOException {
        slack.user("U1", "Ann", "en-GB", false);
        front = FrontEnd.connect(slack.overHttp(), QUICK, line -> {});
        front.serve(core);
    }

    @AfterEach
    void stop() {
        core.gate.countDown();
        front.close();
        slack.assertArgumentsKnown();
        slack.close();
    }

    @Test
    void theAddressProvesItself() throws Exception {
        JsonObject challenge = Json.object("type", "url_verification", "challenge", "3eZbrw1aB", "token", "x");

        HttpResponse<String> answer = deliver(Json.write(challenge), "application/json", NOW, FakeSlack.SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1aB");
    }

    @Test
    void aBotThatListensIsConnected() {
        assertThat(front.messenger().connected()).isTrue();
    }

    @Test
    void aSignedCommandIsAnswered() throws Exception {
        HttpResponse<String> answer = deliver(form(command("today")), FORM, NOW, FakeSlack.SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        slack.awaitCall("respond");
        assertThat(core.handled.get(0).trigger()).isEqualTo(new Trigger.Typed("quiz", "today"));
    }

    @Test
    void aFormIsAnsweredInItsWindow() throws Exception {
        HttpResponse<String> answer = interact(Payloads.submission("A < B & C 正则化", "U1", "h1"));

        JsonObject body = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(body.get("response_action").getAsString()).isEqualTo("update");
        assertThat(body.toString()).contains("Answer");
        assertThat(((Trigger.Submission) core.handled.get(0).trigger()).field("text"))
                .isEqualTo("A < B & C 正则化");
    }

    @Test
    void aSlowFormGetsAWaitingPageFirst() throws Exception {
        core.gate = new CountDownLatch(1);

        HttpResponse<String> answer = interact(Payloads.submission("Because", "U1", "h2"));
        slack.remember(JsonParser.parseString(answer.body()));
        core.gate.countDown();

        assertThat(answer.body()).contains("Waiting");
        assertThat(slack.awaitCall("views.update").argument("view")).contains("Answer");
    }

    @Test
    void aWrongSignatureIsRefused() throws Exception {
        HttpResponse<String> answer = deliver(form(command("today")), FORM, NOW, "another secret");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(core.handled).isEmpty();
    }

    @Test
    void anOldRequestIsRefusedThoughItsSignatureIsRight() throws Exception {
        HttpResponse<String> old =
                deliver(form(command("today")), FORM, NOW.minus(Duration.ofMinutes(6)), FakeSlack.SECRET);
        HttpResponse<String> recent =
                deliver(form(command("today")), FORM, NOW.minus(Duration.ofMinutes(4)), FakeSlack.SECRET);

        assertThat(old.statusCode()).isEqualTo(401);
        assertThat(recent.statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestFromTheFutureIsRefusedThoughItsSignatureIsRight() throws Exception {
        HttpResponse<String> ahead = deliver(form(command("today")), FORM, NOW.plusSeconds(301), FakeSlack.SECRET);
        HttpResponse<String> near = deliver(form(command("today")), FORM, NOW.plusSeconds(300), FakeSlack.SECRET);

        assertThat(ahead.statusCode()).isEqualTo(401);
        assertThat(near.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"payload=%zz", "payload=abc", "payload=%7B", "payload=%5B%5D", "", "{", "x", "payload=%7B%7D"})
    void whatIsSignedAndCannotBeReadIsABadRequest(String body) throws Exception {
        assertThat(deliver(body, FORM, NOW, FakeSlack.SECRET).statusCode()).isEqualTo(400);
    }

    @Test
    void slacksCheckOfTheCertificateIsAnswered() throws Exception {
        HttpResponse<String> answer = deliver("ssl_check=1&token=x", FORM, NOW, FakeSlack.SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestWithoutSignatureIsRefused() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address())
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void onlyPostsToTheOneAddressAreTaken() throws Exception {
        HttpResponse<String> get =
                client.send(HttpRequest.newBuilder(address()).build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> elsewhere = client.send(
                HttpRequest.newBuilder(address().resolve("/slack/events/more")).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }

    @Test
    void aRepeatedEventIsHandledOnce() throws Exception {
        String event = Json.write(Payloads.event("Ev1", Payloads.mention("U1", "<@U0BOT> help")));

        for (int repeat = 0; repeat < 3; repeat++) {
            HttpResponse<String> answer = deliver(
                    event, "application/json", NOW, FakeSlack.SECRET, "X-Slack-Retry-Num", String.valueOf(repeat));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        String other = Json.write(Payloads.event("Ev2", Payloads.mention("U1", "<@U0BOT> me")));
        deliver(other, "application/json", NOW, FakeSlack.SECRET);

        slack.awaitCalls("chat.postEphemeral", 2);
        assertThat(core.handled).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"event_callback\",\"event_id\":\"Ev9\",\"event\":{\"type\":\"something_new\",\"user\":\"U1\"}}",
                "{\"type\":\"app_rate_limited\",\"team_id\":\"T0TEAM\",\"minute_rate_limited\":1518467820}",
                "{\"type\":\"something_new\",\"user\":{\"id\":\"U1\"}}"
            })
    void eventsThatNobodyAskedForAreTakenAndLeft(String event) throws Exception {
        assertThat(deliver(event, "application/json", NOW, FakeSlack.SECRET).statusCode())
                .isEqualTo(200);
        assertThat(core.handled).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_action", "block_suggestion", "dialog_submission", "something_new"})
    void interactionsThatNobodyAskedForAreTakenAndLeft(String type) throws Exception {
        JsonObject payload = Payloads.shortcut("explain", "t1");
        payload.addProperty("type", type);

        assertThat(interact(payload).statusCode()).isEqualTo(200);
        assertThat(core.handled).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "题", "&", "<", "\"", "\n+%"})
    void anAnswerOfThreeThousandSignsArrivesWhole(String sign) throws Exception {
        String text = sign.repeat(3_000 / sign.length());

        assertThat(interact(Payloads.submission(text, "U1", "long")).statusCode())
                .isEqualTo(200);

        assertThat(((Trigger.Submission) core.handled.get(0).trigger()).field("text"))
                .isEqualTo(text);
    }

    @Test
    void aReplayedCommandIsHandledOnce() throws Exception {
        String command = form(command("today"));

        deliver(command, FORM, NOW, FakeSlack.SECRET);
        deliver(command, FORM, NOW, FakeSlack.SECRET);
        deliver(form(command("me")), FORM, NOW, FakeSlack.SECRET);

        slack.awaitCalls("respond", 2);
        assertThat(core.handled).hasSize(2);
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private HttpResponse<String> interact(JsonObject payload) throws Exception {
        String body = "payload=" + URLEncoder.encode(Json.write(payload), StandardCharsets.UTF_8);
        return deliver(body, FORM, NOW, FakeSlack.SECRET);
    }

    private HttpResponse<String> deliver(String body, String type, Instant at, String secret, String... more)
            throws Exception {
        String timestamp = String.valueOf(at.getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address())
                .headers(Stream.concat(Stream.of("Content-Type", type), Stream.of(more))
                        .toArray(String[]::new))
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", new SlackSignature.Generator(secret).generate(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + front.port() + "/slack/events");
    }

    private JsonObject command(String text) {
        return Payloads.command("/quiz", text, "U1", slack.responseUrl(), "c" + text.hashCode());
    }

    private static String form(JsonObject command) {
        Map<String, String> fields = Payloads.form(command);
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
