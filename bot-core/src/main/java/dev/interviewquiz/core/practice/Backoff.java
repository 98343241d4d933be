package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.DeliveryException;
import java.time.Duration;
import java.time.Instant;

/** When a failed delivery is tried again: after half the time that it has been due, 5 seconds to 15 minutes. */
final class Backoff {
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofMinutes(15);

    private Backoff() {}

    static Instant next(Instant now, Instant due, DeliveryException failure) {
        Duration wait = failure.kind() == DeliveryException.Kind.RETRY
                ? between(Duration.between(due, now).dividedBy(2))
                : MOST;
        return now.plus(failure.after().compareTo(wait) > 0 ? failure.after() : wait);
    }

    private static Duration between(Duration wait) {
        if (wait.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }
}
