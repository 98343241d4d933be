package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a child process that is killed and started again on the same folder. */
final class KilledProcessTest {
    private final FakeSlack slack = new FakeSlack();
    private final Acts acts = new Acts(slack);

    @TempDir
    private Path folder;

    @BeforeEach
    void members() {
        slack.user("U1", "Ann", "en-GB", true);
        slack.user("U2", "Bob", "zh-CN", false);
    }

    @AfterEach
    void stop() {
        slack.assertArgumentsKnown();
        slack.close();
    }

    @Test
    void killedBetweenPostingAndStoringThePostStandsOnce() {
        try (ChildProcess first = started(1)) {
            JsonObject done = acts.setsUp("U1", "C0GENERAL");
            slack.plan("chat.postMessage", new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
            acts.pressesInWindow("U1", Acts.button(done, "post-now"));
            slack.awaitCall("chat.postMessage");
            first.kill();
        }
        for (int i = 0; i < 9; i++) {
            slack.holds(new FakeWorkspace.Stored("C0GENERAL", "180000000" + i + ".1", "", "", "small talk"));
        }

        try (ChildProcess second = started(2)) {
            slack.awaitCall(
                    "conversations.history", call -> call.argument("limit").equals("15"));
            slack.awaitCall("chat.update");

            assertThat(slack.messages())
                    .filteredOn(message -> !message.metadata().isEmpty())
                    .hasSize(1);
            JsonObject form = acts.opens("U2", Acts.button(post(), "answer"));
            assertThat(acts.result(acts.answers("U2", form, "It shrinks the weights.")))
                    .isNotEmpty();
            assertThat(second.stop()).as("stopped by SIGTERM").isEqualTo(143);
        }
    }

    @Test
    void whatWasAcknowledgedSurvives() {
        try (ChildProcess first = started(1)) {
            JsonObject done = acts.setsUp("U1", "C0GENERAL");
            assertThat(acts.replaced(acts.pressesInWindow("U1", Acts.button(done, "post-now"))))
                    .isNotNull();
            JsonObject form = acts.opens("U2", Acts.button(post(), "answer"));
            assertThat(acts.result(acts.answers("U2", form, "It shrinks the weights.")))
                    .isNotEmpty();
            first.kill();
        }

        try (ChildProcess second = started(2)) {
            assertThat(acts.types("U2", "/quiz today").toString()).doesNotContain("\"answer.");
            assertThat(acts.types("U1", "/quiz today").toString()).contains("\"answer.");
            assertThat(second.stop()).isEqualTo(143);
        }
    }

    private ChildProcess started(int sockets) {
        ChildProcess child = ChildProcess.start(slack, folder, Map.of());
        slack.awaitSockets(sockets);
        return child;
    }

    private JsonObject post() {
        return Json.object("blocks", slack.calls("chat.postMessage").get(0).json("blocks"));
    }
}
