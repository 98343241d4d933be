package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A trial of a channel while Slack has troubles of its own. */
final class ScopeCheckTest {
    private static final ChannelRef CHANNEL = new ChannelRef(new WorkspaceRef(Platform.SLACK, FakeSlack.TEAM), "C1");

    private final FakeSlack slack = new FakeSlack();
    private final WebApi api = WebApi.of(slack.apiUrl(), FakeSlack.BOT_TOKEN);
    private final List<String> console = new ArrayList<>();

    @AfterEach
    void close() {
        api.close();
        slack.close();
    }

    @Test
    void lostAnswersAndShortRefusalsLeaveNothingInTheChannel() {
        slack.planLoss("chat.postMessage");
        slack.plan("chat.update", new MockResponse().setResponseCode(503));
        slack.planLimit("chat.postMessage", 0);
        slack.planLoss("chat.delete");

        boolean fine = new ScopeCheck(api, Set.of(), Duration.ZERO, console::add).run(CHANNEL);

        assertThat(console).hasSize(5).allMatch(line -> line.startsWith("  ok  "));
        assertThat(fine).isTrue();
        assertThat(slack.messages()).isEmpty();
    }

    @Test
    void whatDoesNotPassSaysWhatToDo() {
        for (int i = 0; i < 9; i++) {
            slack.plan("chat.postMessage", new MockResponse().setResponseCode(503));
        }

        assertThat(new ScopeCheck(api, Set.of(), Duration.ZERO, console::add).run(CHANNEL))
                .isFalse();

        assertThat(console)
                .containsExactly("  FAILED   Post a message: no good answer came, try again in a minute"
                        + " (chat.postMessage: service_unavailable)");
    }
}
