package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.FrontEndProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainTest {
    private final FakeSlack slack = new FakeSlack();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void allThatIsMissingIsToldAtOnceAndWithoutSecrets() {
        int code = run(Map.of("SLACK_SIGNING_SECRET", "very-secret", "SLACK_HTTP_PORT", "x"));

        assertThat(code).isEqualTo(FrontEndProcess.WRONG);
        assertThat(said())
                .contains("SLACK_BOT_TOKEN is missing", "SLACK_HTTP_PORT must be a whole number")
                .doesNotContain("very-secret", "SLACK_APP_TOKEN");
    }

    @Test
    void withoutAWayInTheAppTokenIsAskedFor() {
        assertThat(run(Map.of("SLACK_BOT_TOKEN", "xoxb"))).isEqualTo(FrontEndProcess.WRONG);

        assertThat(said()).contains("SLACK_APP_TOKEN is missing").doesNotContain("SLACK_SIGNING_SECRET");
    }

    @Test
    void aWrongTokenIsOneLineThatSaysWhatToDo() {
        slack.planError("auth.test", "invalid_auth");

        int code = run(Map.of("SLACK_BOT_TOKEN", "bad", "SLACK_APP_TOKEN", "xapp", "SLACK_API_URL", slack.apiUrl()));

        assertThat(code).isEqualTo(FrontEndProcess.FAILED);
        assertThat(said().lines()).singleElement().asString().startsWith("SLACK_BOT_TOKEN is not accepted");
    }

    @Test
    void anAppThatIsNoLongerInstalledIsToBeInstalledAgain() {
        slack.planError("auth.test", "account_inactive");

        run(Map.of("SLACK_BOT_TOKEN", "old", "SLACK_APP_TOKEN", "xapp", "SLACK_API_URL", slack.apiUrl()));

        assertThat(said().lines()).singleElement().asString().contains("install it again");
    }

    @Test
    void theScopeOfTheAppTokenIsNotSoughtInTheManifest() {
        SlackError refused = new SlackError(
                "apps.connections.open",
                "missing_scope",
                "connections:write",
                Optional.empty(),
                new IOException("status 200"));

        assertThat(Advice.of(refused)).startsWith("SLACK_APP_TOKEN").doesNotContain("manifest");
    }

    @ParameterizedTest
    @CsvSource({
        "auth.test, internal_error, Slack has trouble of its own: start again in a few minutes",
        "auth.test, service_unavailable, 'Slack has trouble of its own, or a proxy stands before it: '",
        "apps.connections.open, forbidden_team, this workspace may not use Socket Mode",
        "apps.connections.open, something_new, Slack says apps.connections.open: something_new: look"
    })
    void whateverSlackRefusesAtTheStartNamesItsCodeAndSaysWhatToDo(String method, String code, String advice) {
        SlackError refused = new SlackError(method, code, new IOException("status 200"));

        assertThat(Advice.of(refused)).startsWith(advice).contains(method + ": " + code);
    }

    @Test
    void anAddressThatIsNoneIsAmongTheProblems() {
        int code = run(Map.of("SLACK_BOT_TOKEN", "xoxb", "SLACK_API_URL", "nonsense"));

        assertThat(code).isEqualTo(FrontEndProcess.WRONG);
        assertThat(said()).contains("SLACK_APP_TOKEN is missing", "SLACK_API_URL must be an address like https://");
    }

    @Test
    void slackOutOfReachIsOneLine() {
        String nowhere = slack.apiUrl();
        slack.close();

        int code = run(Map.of("SLACK_BOT_TOKEN", "xoxb", "SLACK_APP_TOKEN", "xapp", "SLACK_API_URL", nowhere));

        assertThat(code).isEqualTo(FrontEndProcess.FAILED);
        assertThat(said().lines()).singleElement().asString().startsWith("Slack is out of reach");
    }

    @Test
    void aCheckTriesEverythingAndLeavesNothingBehind() {
        int code = check();

        assertThat(code).isEqualTo(FrontEndProcess.FINE);
        assertThat(said().lines()).hasSize(5).allMatch(line -> line.startsWith("  ok  "));
        assertThat(slack.calls("chat.postMessage")).hasSize(2);
        assertThat(slack.calls("chat.postMessage").get(1).argument("blocks")).contains("slack_file");
        assertThat(slack.messages()).isEmpty();
        assertThat(slack.calls("files.delete")).hasSize(1);
        slack.assertArgumentsKnown();
    }

    @Test
    void aCheckNamesTheMissingScope() {
        slack.plan(
                "chat.postMessage",
                FakeSlack.ok(Json.object("ok", false, "error", "missing_scope", "needed", "chat:write")));

        assertThat(check()).isEqualTo(FrontEndProcess.FAILED);

        assertThat(said().lines())
                .singleElement()
                .asString()
                .startsWith("  FAILED   Post a message: the app lacks the scope chat:write: paste");
    }

    @Test
    void aCheckThatCannotUploadFailsThoughMembersWouldReadWords() {
        slack.plan(
                "files.getUploadURLExternal",
                FakeSlack.ok(Json.object("ok", false, "error", "missing_scope", "needed", "files:write")));

        assertThat(check()).isEqualTo(FrontEndProcess.FAILED);

        assertThat(said())
                .contains("ok       Post a message", "with a picture: the app lacks the scope files:write")
                .contains("ok       Delete it again");
        assertThat(slack.messages()).isEmpty();
    }

    @Test
    void aCheckNamesTheScopesThatTheTokenLacksEachOnALine() {
        slack.grant(
                "chat:write,channels:history,channels:read,groups:read,im:write,users:read,commands,app_mentions:read");

        assertThat(check()).isEqualTo(FrontEndProcess.FAILED);

        assertThat(said().lines().filter(line -> line.startsWith("  MISSING  the app lacks the scope ")))
                .hasSize(3)
                .anyMatch(line -> line.contains("files:write"));
    }

    @Test
    void aCheckSaysWhatToDoWhereTheBotIsNotInTheChannel() {
        slack.planError("chat.postMessage", "not_in_channel");

        assertThat(check()).isEqualTo(FrontEndProcess.FAILED);

        assertThat(said()).contains("/invite", "(chat.postMessage: not_in_channel)");
    }

    @Test
    void anUnknownArgumentGetsTheUsage() {
        assertThat(run(Map.of(), "chekc")).isEqualTo(FrontEndProcess.WRONG);

        assertThat(said()).startsWith("Usage:");
    }

    private int check() {
        return run(
                Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_API_URL", slack.apiUrl()),
                "check",
                "--channel",
                "C1");
    }

    private int run(Map<String, String> environment, String... arguments) {
        PrintStream stream = new PrintStream(console, true, StandardCharsets.UTF_8);
        return Main.run(environment, stream::println, arguments);
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }
}
