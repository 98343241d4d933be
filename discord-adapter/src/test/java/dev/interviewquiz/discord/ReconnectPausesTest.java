package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.agenda.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReconnectPausesTest {
    private final MovableClock clock = MovableClock.at(Product.SUNDAY);
    private final ReconnectPauses pauses = new ReconnectPauses(clock);

    /** As a session does that falls as soon as it is resumed. */
    private long next() {
        Duration pause = pauses.next(0);
        clock.moveTo(clock.instant().plus(pause));
        return pause.toSeconds();
    }

    private List<Long> next(int times) {
        return Stream.generate(this::next).limit(times).toList();
    }

    @Test
    void aSessionThatFallsAtOnceComesBackLaterEachTimeAMinuteAtMost() {
        assertThat(next(10)).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void oneThatStoodForAMinuteComesBackAtOnce() {
        assertThat(next(5)).endsWith(8L);

        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(next(2)).containsExactly(0L, 1L);
    }

    @Test
    void oneShardDoesNotWaitForAnother() {
        assertThat(next(5)).endsWith(8L);

        assertThat(pauses.next(1)).isZero();
    }
}
