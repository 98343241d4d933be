package dev.interviewquiz.core.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Some days on end, both ends included; at most a year. */
public record DateRange(LocalDate from, LocalDate to) implements Comparable<DateRange> {
    public static final int MOST_DAYS = 366;

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a range ends on or after the day it begins: write " + to + ".." + from
                    + ", not " + from + ".." + to);
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a range has at most " + MOST_DAYS + " days: " + from + ".." + to + "; write it as two");
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    @Override
    public int compareTo(DateRange other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    /** {@code 2026-12-24} or {@code 2026-12-24..2026-12-26}. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
