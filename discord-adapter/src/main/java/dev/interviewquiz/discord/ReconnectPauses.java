package dev.interviewquiz.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a session that was lost waits before it comes back: not at all after it has stood for a while, and twice as
 * long each time that it falls at once. Thread-safe.
 */
final class ReconnectPauses {
    private static final Duration STANDS = Duration.ofMinutes(1);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<Integer, Attempt> latest = new ConcurrentHashMap<>();

    ReconnectPauses(InstantSource clock) {
        this.clock = clock;
    }

    /** From now, when this shard's session was lost. */
    Duration next(int shard) {
        Instant now = clock.instant();
        return latest.merge(
                        shard,
                        new Attempt(now, Duration.ZERO),
                        (before, first) -> before.stoodUntil(now) ? first : before.next(now))
                .pause();
    }

    /** Twice as long as the one before, a minute at most. */
    static Duration after(Duration pause) {
        Duration doubled = pause.isZero() ? FIRST : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** @param at when the connection was tried, after the pause */
    private record Attempt(Instant at, Duration pause) {
        boolean stoodUntil(Instant lost) {
            return !lost.isBefore(at.plus(STANDS));
        }

        Attempt next(Instant lost) {
            Duration longer = after(pause);
            return new Attempt(lost.plus(longer), longer);
        }
    }
}
