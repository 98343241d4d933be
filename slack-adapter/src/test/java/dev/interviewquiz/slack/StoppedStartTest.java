package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The process is told to end while it starts: nothing is received after that. */
final class StoppedStartTest {
    private final FakeSlack slack = new FakeSlack();
    private final FakeInteractions core = new FakeInteractions();
    private final List<String> console = new ArrayList<>();
    private final FrontEnd front = FrontEnd.connect(slack.overSocket(), SocketStage.QUICK, console::add);

    @AfterEach
    void close() {
        front.close();
        slack.close();
    }

    @Test
    void aSocketThatIsOpenedAfterTheEndIsClosedAtOnce() {
        slack.before("apps.connections.open", front::stopListening);

        assertThat(front.serve(core)).isFalse();

        slack.awaitSockets(1);
        slack.awaitTrue("the socket is closed", () -> !slack.socket().send("{}"));
        assertThat(console).isEmpty();
    }

    @Test
    void noSocketIsAskedForAfterTheEnd() {
        front.stopListening();

        assertThat(front.serve(core)).isFalse();

        assertThat(slack.calls("apps.connections.open")).isEmpty();
    }
}
