package dev.interviewquiz.core.leaderboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The days that a member said beforehand to be away: from today on, at most 40 in a calendar year. Immutable. */
public record DaysAway(NavigableSet<LocalDate> dates) {
    public static final int MOST_A_YEAR = 40;
    public static final DaysAway NONE = new DaysAway(new TreeSet<>());

    /** Why days cannot be entered. */
    public enum Refusal {
        ENDS_BEFORE_IT_BEGINS,
        IN_THE_PAST,
        TOO_MANY
    }

    public DaysAway {
        dates = Collections.unmodifiableNavigableSet(new TreeSet<>(dates));
    }

    public static DaysAway of(Collection<LocalDate> dates) {
        return new DaysAway(new TreeSet<>(dates));
    }

    public boolean contains(LocalDate date) {
        return dates.contains(date);
    }

    /** Why {@link #plus} would break a rule. */
    public Optional<Refusal> refuses(LocalDate from, LocalDate to, LocalDate today) {
        if (to.isBefore(from)) {
            return Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS);
        }
        if (from.isBefore(today)) {
            return Optional.of(Refusal.IN_THE_PAST);
        }
        boolean tooMany = ChronoUnit.DAYS.between(from, to) >= 2 * MOST_A_YEAR
                || plus(from, to).mostInAYear() > MOST_A_YEAR;
        return tooMany ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
    }

    /** With the days from {@code from} to {@code to}, both included. */
    public DaysAway plus(LocalDate from, LocalDate to) {
        NavigableSet<LocalDate> more = new TreeSet<>(dates);
        from.datesUntil(to.plusDays(1)).forEach(more::add);
        return new DaysAway(more);
    }

    /** Without the days from {@code from} on. */
    public DaysAway until(LocalDate from) {
        return new DaysAway(dates.headSet(from, false));
    }

    /** The first year that {@link #plus} would give more days than one may have. */
    public OptionalInt overfull(LocalDate from, LocalDate to) {
        LocalDate last = to.isBefore(from.plusDays(2 * MOST_A_YEAR)) ? to : from.plusDays(2 * MOST_A_YEAR);
        DaysAway more = plus(from, last);
        return IntStream.rangeClosed(from.getYear(), last.getYear())
                .filter(year -> more.inYear(year) > MOST_A_YEAR)
                .findFirst();
    }

    private long mostInAYear() {
        return dates.stream().mapToLong(date -> inYear(date.getYear())).max().orElse(0);
    }

    /** How many days of a calendar year there are. */
    public long inYear(int year) {
        return dates.stream().filter(date -> date.getYear() == year).count();
    }
}
