package dev.interviewquiz.core.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

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

    /** Days that follow each other, as one range. */
    public static List<DateRange> joined(SortedSet<LocalDate> dates) {
        List<DateRange> ranges = new ArrayList<>();
        for (LocalDate date : dates) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).to().plusDays(1).equals(date)) {
                ranges.set(last, new DateRange(ranges.get(last).from(), date));
            } else {
                ranges.add(new DateRange(date, date));
            }
        }
        return List.copyOf(ranges);
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
