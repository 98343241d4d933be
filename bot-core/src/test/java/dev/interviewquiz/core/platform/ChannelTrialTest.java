package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChannelTrialTest {
    private static final ChannelRef CHANNEL = new ChannelRef(new WorkspaceRef(Platform.SLACK, "T1"), "C1");

    private final Flaky messenger = new Flaky();
    private final List<String> console = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final ChannelTrial trial = new ChannelTrial(
            messenger, console::add, InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z")), pauses::add);

    @Test
    void aMessageWhoseAnswerWasLostIsFoundAndTakenAwayAgain() {
        messenger.losesNextAnswer = true;

        boolean fine = run();

        assertThat(fine).isTrue();
        assertThat(console).hasSize(5).allMatch(line -> line.startsWith("  ok  "));
        assertThat(messenger.posts).isOne();
        assertThat(messenger.standing).isEmpty();
    }

    @Test
    void theTimeThatThePlatformAsksForIsWaitedOut() {
        messenger.failures.add(retry(Duration.ofSeconds(3)));

        assertThat(run()).isTrue();

        assertThat(pauses).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void whatDoesNotPassSaysWhatToDo() {
        for (int i = 0; i < 9; i++) {
            messenger.failures.add(retry(Duration.ZERO));
        }

        assertThat(run()).isFalse();

        assertThat(console)
                .containsExactly("  FAILED   Post a message: no good answer came, try again in a minute (no_answer)");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void aLongPauseIsLeftToTheOperator() {
        messenger.failures.add(retry(Duration.ofMinutes(10)));

        assertThat(run()).isFalse();

        assertThat(pauses).isEmpty();
        assertThat(console).singleElement().asString().contains("try again in 10 minutes");
    }

    @Test
    void whatIsRefusedIsTriedOnce() {
        messenger.failures.add(DeliveryException.of(DeliveryException.Kind.ABSENT, "not in the channel"));

        assertThat(run()).isFalse();

        assertThat(console).containsExactly("  FAILED   Post a message: not in the channel");
    }

    private boolean run() {
        return trial.run(CHANNEL, List.of(), messenger.standing::removeAll);
    }

    private static DeliveryException retry(Duration after) {
        return DeliveryException.retry(Optional.of(after), "no_answer", new IllegalStateException());
    }

    /** Fails as planned; what was posted stands until it is deleted. */
    private static final class Flaky implements Messenger {
        final Deque<DeliveryException> failures = new ArrayDeque<>();
        final List<MessageRef> standing = new ArrayList<>();
        boolean losesNextAnswer;
        int posts;

        @Override
        public MessageRef post(ChannelRef channel, View view, String key) {
            fail();
            posts++;
            MessageRef message = new MessageRef(channel, key);
            standing.add(message);
            if (losesNextAnswer) {
                losesNextAnswer = false;
                throw retry(Duration.ZERO);
            }
            return message;
        }

        private void fail() {
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
        }

        @Override
        public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
            fail();
            return standing.stream().filter(message -> message.id().equals(key)).findFirst();
        }

        @Override
        public MessageRef reply(MessageRef parent, View view, String key) {
            return parent;
        }

        @Override
        public void update(MessageRef message, View view) {}

        @Override
        public void direct(MemberRef member, View view, String key) {}

        @Override
        public Optional<Problem> check(ChannelRef channel) {
            return Optional.empty();
        }
    }
}
