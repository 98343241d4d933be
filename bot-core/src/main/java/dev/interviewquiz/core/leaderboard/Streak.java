package dev.interviewquiz.core.leaderboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Posts answered in a row by one member in one channel (design, section 5). Each seven in a row earn a freeze while
 * fewer than two are held; a post that closes unanswered spends one by itself, or ends the streak where none is held. A
 * spent freeze keeps the length, but the next seven start anew. Immutable.
 *
 * @param length posts answered
 * @param freezes 0 to 2
 * @param towardsFreeze answered in a row since the last freeze was earned or spent: 0 to 6
 * @param freezeSpent whether the newest outcome spent a freeze
 */
public record Streak(int length, int freezes, int towardsFreeze, boolean freezeSpent) {
    public static final int FREEZE_EVERY = 7;
    public static final int MOST_FREEZES = 2;
    public static final Streak NONE = new Streak(0, 0, 0, false);

    public Streak {
        if (length < 0 || freezes < 0 || freezes > MOST_FREEZES || towardsFreeze < 0 || towardsFreeze >= FREEZE_EVERY) {
            throw new IllegalArgumentException(
                    "not a streak: length " + length + ", freezes " + freezes + ", towards freeze " + towardsFreeze);
        }
    }

    /** The streak after a channel's posts, oldest first. */
    public static Streak of(List<Outcome> outcomes) {
        Streak streak = NONE;
        for (Outcome outcome : outcomes) {
            streak = streak.after(outcome);
        }
        return streak;
    }

    /** Of a member's streaks in several channels the one that is shown. */
    public static Streak longest(Collection<Streak> streaks) {
        return streaks.stream().max(Comparator.comparingInt(Streak::length)).orElse(NONE);
    }

    public Streak after(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED -> answered();
            case UNANSWERED -> unanswered();
            case SKIPPED, NEUTRAL -> new Streak(length, freezes, towardsFreeze, false);
        };
    }

    private Streak answered() {
        if (towardsFreeze + 1 < FREEZE_EVERY) {
            return new Streak(length + 1, freezes, towardsFreeze + 1, false);
        }
        return new Streak(length + 1, Math.min(MOST_FREEZES, freezes + 1), 0, false);
    }

    private Streak unanswered() {
        return freezes > 0 ? new Streak(length, freezes - 1, 0, true) : NONE;
    }
}
