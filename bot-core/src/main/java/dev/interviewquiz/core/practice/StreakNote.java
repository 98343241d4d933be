package dev.interviewquiz.core.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a member's streaks while he was away, to be told at his next visit.
 *
 * @param freezes how many were spent, each on a question that closed unanswered
 * @param ended the longest one that has ended
 */
public record StreakNote(int freezes, Optional<Ended> ended) {
    public static final StreakNote NONE = new StreakNote(0, Optional.empty());
    public static final StreakNote ONE_FREEZE = new StreakNote(1, Optional.empty());

    public StreakNote {
        if (freezes < 0) {
            throw new IllegalArgumentException("freezes must not be negative: " + freezes);
        }
    }

    /**
     * A streak that has ended.
     *
     * @param on the date of the post that closed unanswered
     */
    public record Ended(int length, LocalDate on) {}

    /** That a streak of this length has ended on a date. */
    public static StreakNote ended(int length, LocalDate on) {
        return new StreakNote(0, Optional.of(new Ended(length, on)));
    }

    public StreakNote plus(StreakNote other) {
        Optional<Ended> longest = Stream.concat(ended.stream(), other.ended.stream())
                .max(Comparator.comparingInt(Ended::length).thenComparing(Ended::on));
        return new StreakNote(freezes + other.freezes, longest);
    }
}
