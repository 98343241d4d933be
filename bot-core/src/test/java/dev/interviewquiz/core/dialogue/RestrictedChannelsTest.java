package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often the platform is asked who may read a channel, where it does not tell. */
final class RestrictedChannelsTest {
    private final List<ChannelRef> asked = new ArrayList<>();
    private DeliveryException failure = DeliveryException.retry("limited");
    private final RestrictedChannels restricted = new RestrictedChannels(new Failing());

    private static ChannelRef channel(String team, String id) {
        return new ChannelRef(new WorkspaceRef(Platform.SLACK, team), id);
    }

    @Test
    void aPlatformThatCannotTellNowIsAskedOnceAWorkspace() {
        for (int look = 0; look < 2; look++) {
            for (String id : List.of("C1", "C2", "C3")) {
                assertThat(restricted.contains(channel("T1", id))).isTrue();
            }
        }
        assertThat(restricted.contains(channel("T2", "C1"))).isTrue();

        assertThat(asked).containsExactly(channel("T1", "C1"), channel("T2", "C1"));
    }

    @Test
    void aChannelThatTheBotMayNotLookAtSaysNothingOfTheOthers() {
        failure = DeliveryException.of(DeliveryException.Kind.GONE, "not there");

        for (int look = 0; look < 2; look++) {
            assertThat(restricted.contains(channel("T1", "C1"))).isTrue();
            assertThat(restricted.contains(channel("T1", "C2"))).isTrue();
        }

        assertThat(asked).containsExactly(channel("T1", "C1"), channel("T1", "C2"));
    }

    private final class Failing implements Messenger {
        @Override
        public boolean restricted(ChannelRef channel) {
            asked.add(channel);
            throw failure;
        }

        @Override
        public MessageRef post(ChannelRef channel, View view, String key) {
            throw failure;
        }

        @Override
        public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
            throw failure;
        }

        @Override
        public MessageRef reply(MessageRef parent, View view, String key) {
            throw failure;
        }

        @Override
        public void update(MessageRef message, View view) {
            throw failure;
        }

        @Override
        public void direct(MemberRef member, View view, String key) {
            throw failure;
        }

        @Override
        public Optional<Problem> check(ChannelRef channel) {
            throw failure;
        }
    }
}
