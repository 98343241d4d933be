package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.DeliveryException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When a failed delivery is tried again: after half the time that it has been failing, so rarer and rarer. */
final class Backoff {
    private static final Duration LEAST = Duration.ofSeconds(5);
    /** Somebody has to do something about it first. */
    private static final Duration LEAST_BY_HAND = Duration.ofMinutes(1);
    /** A question is of its day. */
    private static final Duration MOST = Duration.ofMinutes(15);

    private static final Duration MOST_CLOSED = Duration.ofHours(6);
    /** What the platform takes for wrong it may take later, as where editing was suspended for a while. */
    private static final Duration LEAST_REFUSED = Duration.ofHours(1);

    private static final Duration MOST_REFUSED = Duration.ofDays(1);
    /** Nobody waits for a solution any longer. */
    private static final Duration STALE = Duration.ofDays(7);

    private static final Set<DeliveryException.Kind> HOPELESS =
            EnumSet.of(DeliveryException.Kind.MESSAGE_GONE, DeliveryException.Kind.LOCKED);

    private Backoff() {}

    static Instant next(Instant now, Instant since, DeliveryException failure) {
        return next(now, since, failure, least(failure), MOST);
    }

    /** The same for a post that has closed; empty when no further attempt can help. */
    static Optional<Instant> closing(Instant now, Instant closed, Instant since, DeliveryException failure) {
        boolean hopeless = HOPELESS.contains(failure.kind()) || now.isAfter(closed.plus(STALE));
        if (hopeless) {
            return Optional.empty();
        }
        return Optional.of(
                failure.kind() == DeliveryException.Kind.REFUSED
                        ? next(now, since, failure, LEAST_REFUSED, MOST_REFUSED)
                        : next(now, since, failure, least(failure), MOST_CLOSED));
    }

    /** For what nobody waits for: a minute later where the failure may pass; empty where it does not. */
    static Optional<Instant> passing(Instant now, DeliveryException failure) {
        boolean passes = failure.kind() == DeliveryException.Kind.RETRY;
        return passes ? Optional.of(next(now, now, failure, LEAST, LEAST_BY_HAND)) : Optional.empty();
    }

    private static Duration least(DeliveryException failure) {
        return failure.kind() == DeliveryException.Kind.RETRY ? LEAST : LEAST_BY_HAND;
    }

    private static Instant next(Instant now, Instant since, DeliveryException failure, Duration least, Duration most) {
        Duration wait = between(least, Duration.between(since, now).dividedBy(2), most);
        return now.plus(failure.after().compareTo(wait) > 0 ? failure.after() : wait);
    }

    private static Duration between(Duration least, Duration wait, Duration most) {
        if (wait.compareTo(least) < 0) {
            return least;
        }
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
