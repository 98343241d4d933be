package dev.interviewquiz.core.schedule;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of the week on which a channel is asked: {@code daily}, {@code mon-fri}, {@code mon,wed}. Never empty; its
 * days come in the order of the week. Immutable.
 */
public record PostingDays(Set<DayOfWeek> days) {
    public static final PostingDays DAILY = new PostingDays(EnumSet.allOf(DayOfWeek.class));
    public static final PostingDays WORKDAYS = new PostingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, Set<DayOfWeek>> WORDS = Map.ofEntries(
            Map.entry("daily", DAILY.days),
            Map.entry("everyday", DAILY.days),
            Map.entry("每天", DAILY.days),
            Map.entry("每日", DAILY.days),
            Map.entry("weekdays", WORKDAYS.days),
            Map.entry("workdays", WORKDAYS.days),
            Map.entry("工作日", WORKDAYS.days),
            Map.entry("weekend", WEEKEND),
            Map.entry("weekends", WEEKEND),
            Map.entry("周末", WEEKEND));

    public PostingDays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days must name at least one day: " + days);
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /**
     * Reads days and ranges of days in English or Chinese, in any case and width; a range may run over the weekend
     * ({@code fri-mon}).
     *
     * @throws IllegalArgumentException naming the word that is no day, and what to write
     */
    public static PostingDays parse(String text) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : Typed.words(text.replaceAll("(?i)every\\s+day", "daily"))) {
            Set<DayOfWeek> named = WORDS.get(word);
            days.addAll(named == null ? range(word) : named);
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("days must name at least one day; write daily, mon-fri or mon,wed");
        }
        return new PostingDays(days);
    }

    public boolean contains(DayOfWeek day) {
        return days.contains(day);
    }

    /** What {@link #parse} reads back: {@code daily}, one range, or the days one by one. */
    public String format() {
        if (days.size() == 7) {
            return "daily";
        }
        return days.size() > 2 ? asRange() : listed();
    }

    private String asRange() {
        for (DayOfWeek first : days) {
            DayOfWeek last = first.plus(days.size() - 1L);
            if (between(first, last).equals(days)) {
                return DayNames.shortName(first) + "-" + DayNames.shortName(last);
            }
        }
        return listed();
    }

    private String listed() {
        return days.stream().map(DayNames::shortName).collect(Collectors.joining(","));
    }

    private static EnumSet<DayOfWeek> range(String word) {
        String[] ends = word.split(Typed.DASH, -1);
        if (ends.length > 2 || ends[0].isEmpty() || ends[ends.length - 1].isEmpty()) {
            throw DayNames.unknown(word);
        }
        return between(DayNames.day(ends[0]), DayNames.day(ends[ends.length - 1]));
    }

    private static EnumSet<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        EnumSet<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }
}
