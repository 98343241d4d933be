package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked again by itself, and what never. */
final class WebApiTest {
    private final FakeSlack slack = new FakeSlack();
    private final WebApi api = WebApi.of(slack.apiUrl(), FakeSlack.BOT_TOKEN);

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"views.open", "views.publish", "chat.update", "users.info", "files.getUploadURLExternal"})
    void aConnectionThatSlackHasClosedFailsNothingThatMayBeAskedAgain(String method) {
        slack.user("U1", "Ann", "en", false);
        slack.plan("auth.test", FakeSlack.ok(Json.object("ok", true)).setSocketPolicy(SocketPolicy.DISCONNECT_AT_END));
        api.ask("auth.test");

        assertThat(Json.flag(api.ask(method, "user", "U1"), "ok")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat.postMessage", "chat.postEphemeral", "files.completeUploadExternal"})
    void whatWouldBeThereTwiceIsAskedOnce(String method) {
        api.ask("auth.test");
        slack.planLoss(method);

        assertThatThrownBy(() -> api.ask(method, "channel", "C1"))
                .isInstanceOf(SlackError.class)
                .hasMessage(method + ": " + SlackError.LOST);
        assertThat(slack.calls(method)).hasSize(1);
    }

    @Test
    void anAnswerThroughAnInteractionsAddressIsSentOnce() {
        api.ask("auth.test");
        slack.plan("respond", new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThatThrownBy(() -> api.respond(slack.responseUrl(), Json.object("text", "Answer")))
                .isInstanceOf(SlackError.class);
        assertThat(slack.calls("respond")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "503 | upstream_error | service_unavailable",
                "502 | {\"ok\":false,\"error\":\"bad_gateway\"} | service_unavailable",
                "504 | <html>too late</html> | service_unavailable",
                "500 | {\"ok\":false,\"error\":\"internal_error\"} | internal_error",
            })
    void aServerErrorIsTroubleThatPassesWhateverStandsInIt(int status, String body, String code) {
        slack.plan(
                "chat.postMessage", new MockResponse().setResponseCode(status).setBody(body));

        assertThatThrownBy(() -> api.ask("chat.postMessage", "channel", "C1"))
                .isInstanceOfSatisfying(SlackError.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.inDoubt()).isTrue();
                });
    }

    @Test
    void aWordAloneIsACodeWhereSlackRefuses() {
        slack.plan("chat.postMessage", new MockResponse().setResponseCode(404).setBody("no_service"));

        assertThatThrownBy(() -> api.ask("chat.postMessage", "channel", "C1"))
                .isInstanceOfSatisfying(
                        SlackError.class, refused -> assertThat(refused.code()).isEqualTo("no_service"));
    }
}
