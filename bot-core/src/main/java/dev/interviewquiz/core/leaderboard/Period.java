package dev.interviewquiz.core.leaderboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of dates that a board counts, by the post's date in its channel's zone (design, section 5). The week runs
 * from Monday to Sunday.
 *
 * @param key names it in the database: {@code 2026-11-24}, {@code 2026-W48}, {@code 2026-11}, {@code S2026-11-01},
 *     {@code all}
 * @param from its first date
 * @param to its last date, {@link #LAST} where it is open
 */
public record Period(Kind kind, String key, LocalDate from, LocalDate to) {
    /** Stands for “no end”: a date that every database can hold. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    /** What {@code period:} offers. */
    public enum Kind {
        TODAY,
        WEEK,
        MONTH,
        SEASON,
        ALL
    }

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period " + key + " ends before it begins: " + from + " to " + to);
        }
    }

    public static Period today(LocalDate date) {
        return new Period(Kind.TODAY, date.toString(), date, date);
    }

    public static Period week(LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String key = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(Kind.WEEK, key, monday, monday.plusDays(6));
    }

    public static Period month(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return new Period(Kind.MONTH, month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** @param to the day before the next season's start; empty while it runs */
    public static Period season(LocalDate from, Optional<LocalDate> to) {
        return new Period(Kind.SEASON, "S" + from, from, to.orElse(LAST));
    }

    public static Period all() {
        return new Period(Kind.ALL, "all", FIRST, LAST);
    }

    /** All periods that an answer to a post of this date counts in, but the season, which a date does not tell. */
    public static List<Period> containing(LocalDate date) {
        return List.of(today(date), week(date), month(date), all());
    }

    /** As {@link #containing(LocalDate)}, with the season that holds the date: seasons do not overlap. */
    public static List<Period> containing(LocalDate date, List<Period> seasons) {
        List<Period> periods = new ArrayList<>(containing(date));
        seasons.stream().filter(season -> season.contains(date)).findFirst().ifPresent(periods::add);
        return List.copyOf(periods);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
