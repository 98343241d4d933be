package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Slack's rates, on a clock that moves while somebody waits. */
final class PacerTest {
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, "T1");

    private long now;
    /** What comes meanwhile, one thing a pause. */
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();

    private final List<String> sent = new ArrayList<>();
    private final Pacer pacer = new Pacer(Pace.SLACK, () -> now, this::pass);

    private void pass(long nanos) {
        long until = now + nanos;
        Runnable next = meanwhile.poll();
        if (next != null) {
            next.run();
        }
        now = Math.max(now, until);
    }

    private void posts(String channel) {
        pacer.first(new ChannelRef(WORKSPACE, channel));
        sent.add("post " + channel + " " + TimeUnit.NANOSECONDS.toMillis(now));
    }

    private void edits(String channel) {
        pacer.afterwards(new ChannelRef(WORKSPACE, channel));
        sent.add("edit " + channel + " " + TimeUnit.NANOSECONDS.toMillis(now));
    }

    @Test
    void aQuestionThatComesWhileEditsWaitGoesBeforeThem() {
        posts("C0");
        meanwhile.addAll(
                List.of(() -> posts("C1"), () -> {}, () -> posts("C2"), () -> {}, () -> posts("C3"), () -> {}));

        edits("C4");

        assertThat(sent).containsExactly("post C0 0", "post C1 250", "post C2 500", "post C3 750", "edit C4 1000");
    }

    @Test
    void editsGoAtTheSameRatesWhereNothingIsNew() {
        IntStream.range(0, 3).forEach(i -> edits("C" + i));
        edits("C2");

        assertThat(sent).containsExactly("edit C0 0", "edit C1 250", "edit C2 500", "edit C2 1500");
    }

    @Test
    void withoutRatesNobodyWaits() {
        Pacer free = new Pacer(Pace.FREE, () -> now, this::pass);

        IntStream.range(0, 9).forEach(i -> {
            free.first(new ChannelRef(WORKSPACE, "C1"));
            free.afterwards(new ChannelRef(WORKSPACE, "C1"));
        });

        assertThat(now).isZero();
    }
}
