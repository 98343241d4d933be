package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

/** A messenger to a Slack that remembers, with no bot behind it. */
abstract class MessengerStage {
    static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, FakeSlack.TEAM);
    static final ChannelRef CHANNEL = new ChannelRef(WORKSPACE, "C1");
    static final View POST = FakeInteractions.view("Why does it overfit?");

    final FakeSlack slack = new FakeSlack();
    private final FrontEnd front = FrontEnd.connect(
            slack.overSocket(),
            new FrontEnd.Tuning(1, 1, Duration.ofSeconds(1), Duration.ZERO, InstantSource.system()),
            line -> {});
    final Messenger messenger = front.messenger();

    @AfterEach
    void stop() {
        front.close();
        slack.assertArgumentsKnown();
        slack.close();
    }

    static DeliveryException failure(Runnable work) {
        return catchThrowableOfType(DeliveryException.class, work::run);
    }
}
