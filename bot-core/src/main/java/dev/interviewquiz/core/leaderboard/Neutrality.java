package dev.interviewquiz.core.leaderboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a post cannot break a streak (design, section 5): it came more than two hours late, was open for less than six
 * hours, or falls on one of the member's days away. Who answers all the same has answered.
 */
public final class Neutrality {
    public static final Duration LATE = Duration.ofHours(2);
    public static final Duration SHORT = Duration.ofHours(6);

    private Neutrality() {}

    /**
     * The times of a post.
     *
     * @param due when the schedule had it
     * @param opened when it stood in the channel
     * @param closed when it closed, or will
     */
    public record PostTimes(LocalDate date, Instant due, Instant opened, Instant closed) {}

    /** What a member did about a post while it was open. */
    public enum Deed {
        ANSWERED,
        SKIPPED,
        NOTHING
    }

    public static Outcome outcome(PostTimes post, Deed deed, DaysAway away) {
        return switch (deed) {
            case ANSWERED -> Outcome.ANSWERED;
            case SKIPPED -> Outcome.SKIPPED;
            case NOTHING -> neutral(post) || away.contains(post.date()) ? Outcome.NEUTRAL : Outcome.UNANSWERED;
        };
    }

    /** Neutral for everybody. */
    public static boolean neutral(PostTimes post) {
        boolean late = Duration.between(post.due(), post.opened()).compareTo(LATE) > 0;
        return late || Duration.between(post.opened(), post.closed()).compareTo(SHORT) < 0;
    }
}
