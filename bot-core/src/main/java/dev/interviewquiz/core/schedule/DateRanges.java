package dev.interviewquiz.core.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dates and ranges of dates: holidays, extra days (调休), days away. In order, each once; at most {@link #MOST} of
 * them. Immutable.
 */
public record DateRanges(List<DateRange> ranges) {
    /** How many ranges one list may have; it bounds what is stored and searched. */
    public static final int MOST = 60;

    public static final DateRanges NONE = new DateRanges(List.of());

    private static final Set<String> EMPTY = Set.of("", "none", "no", "无", "没有", "-");
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:-|–|—|~|至|到|\\.\\.+)(?:(?:(\\d{4})-)?(\\d{1,2})-)?(\\d{1,2}))?");

    public DateRanges {
        if (ranges.size() > MOST) {
            throw new IllegalArgumentException(
                    "at most " + MOST + " dates or ranges, not " + ranges.size() + "; join neighbours as from..to");
        }
        ranges = ranges.stream().distinct().sorted().toList();
    }

    /** Single days. */
    public static DateRanges of(Collection<LocalDate> dates) {
        return new DateRanges(
                dates.stream().map(date -> new DateRange(date, date)).toList());
    }

    /**
     * Reads {@code 2026-12-24..2026-12-26, 2027-01-01}; the end of a range may leave out its year and month
     * ({@code 2026-12-24–26}); Chinese dates, commas and widths are welcome; {@code none} is empty.
     *
     * @throws IllegalArgumentException naming the word that is no date, and what to write
     */
    public static DateRanges parse(String text) {
        if (EMPTY.contains(Typed.plain(text))) {
            return NONE;
        }
        String western = Typed.plain(text).replaceAll("[年月/]", "-").replaceAll("[日号]", "");
        return new DateRanges(
                Typed.words(western).stream().map(DateRanges::range).toList());
    }

    public boolean contains(LocalDate date) {
        return ranges.stream().anyMatch(range -> range.contains(date));
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** What {@link #parse} reads back; {@code none} for no dates. */
    public String format() {
        return ranges.isEmpty()
                ? "none"
                : ranges.stream().map(DateRange::toString).collect(Collectors.joining(", "));
    }

    private static DateRange range(String word) {
        Matcher parts = RANGE.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + word
                    + "\" is no date; write 2026-12-24, or 2026-12-24..2026-12-26 for a range, with commas between");
        }
        LocalDate from = date(parts.group(1), parts.group(2), parts.group(3));
        return parts.group(6) == null ? new DateRange(from, from) : new DateRange(from, end(parts, from));
    }

    private static LocalDate end(Matcher parts, LocalDate from) {
        String year = parts.group(4) == null ? Integer.toString(from.getYear()) : parts.group(4);
        String month = parts.group(5) == null ? Integer.toString(from.getMonthValue()) : parts.group(5);
        return date(year, month, parts.group(6));
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            String typed = String.format(Locale.ROOT, "%s-%s-%s", year, month, day);
            throw new IllegalArgumentException(
                    "the calendar has no " + typed + "; write year-month-day, such as 2026-12-24", e);
        }
    }
}
