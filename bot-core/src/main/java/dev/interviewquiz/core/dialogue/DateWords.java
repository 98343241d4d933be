package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.schedule.DateRange;
import dev.interviewquiz.core.schedule.DateRanges;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people say them, and as they are shown: {@code tomorrow}, 后天, 下周五, 12月25日 周五, {@code Fri 25 Dec}. One without
 * a year is the next such date.
 */
final class DateWords {
    private static final Map<String, Integer> NEAR =
            Map.of("today", 0, "tomorrow", 1, "day after tomorrow", 2, "今天", 0, "明天", 1, "后天", 2, "大后天", 3);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String DAYS = "一二三四五六日";
    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final Pattern DAY_BESIDE = Pattern.compile("(?<=[日号])\\s*\\(?" + WEEK + "[" + DAYS + "天]\\)?");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";
    private static final String WEEKDAY = "\\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (\\d{4}))?\\b";
    private static final Pattern RANGE_BEGUN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:-|–|—|~|至|到|\\.\\.+)\\s*| to )$");
    private static final Pattern ENGLISH_RANGE = Pattern.compile("(?<=\\d-\\d{2}) to (?=\\d{4}-)");
    private static final int YEARS = 8;

    /** What a date looks like, and which it is, seen from another. */
    private record Saying(Pattern pattern, BiFunction<MatchResult, LocalDate, LocalDate> meant) {
        Optional<String> iso(MatchResult found, LocalDate from) {
            try {
                return Optional.of(meant.apply(found, from).toString());
            } catch (DateTimeException noSuchDate) {
                return Optional.empty();
            }
        }
    }

    private static final List<Saying> SAYINGS = List.of(
            new Saying(
                    Pattern.compile("(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号]?"),
                    (found, from) -> date(found.group(1), number(found.group(2)), number(found.group(3)), from)),
            new Saying(
                    Pattern.compile(WEEKDAY + DAY + " " + MONTH + YEAR),
                    (found, from) -> date(found.group(3), month(found.group(2)), number(found.group(1)), from)),
            new Saying(
                    Pattern.compile(WEEKDAY + MONTH + " " + DAY + YEAR),
                    (found, from) -> date(found.group(3), month(found.group(1)), number(found.group(2)), from)),
            new Saying(Pattern.compile("(?<!下)([本这下])个?" + WEEK + "([" + DAYS + "天])"), DateWords::weekday),
            new Saying(
                    Pattern.compile("\\b(?:day after tomorrow|tomorrow|today)\\b|今天|明天|大?后天"),
                    (found, from) -> from.plusDays(NEAR.getOrDefault(found.group(), 0))));

    private DateWords() {}

    /** With every such date as {@code 2026-12-25}; what is none, and what the calendar has not, stays as it stands. */
    static String written(String typed, LocalDate today) {
        String text = DAY_BESIDE.matcher(SettingsReader.plain(typed)).replaceAll("");
        for (Saying saying : SAYINGS) {
            text = written(text, saying, today);
        }
        return ENGLISH_RANGE.matcher(text).replaceAll("..");
    }

    /** The only date that is there. */
    static Optional<LocalDate> one(String typed, LocalDate today) {
        try {
            List<DateRange> ranges = DateRanges.parse(written(typed, today)).ranges();
            return ranges.stream()
                    .filter(range -> ranges.size() == 1 && range.from().equals(range.to()))
                    .map(DateRange::from)
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The end of a range is seen from its beginning. */
    private static String written(String text, Saying saying, LocalDate today) {
        StringBuilder written = new StringBuilder();
        Matcher dates = saying.pattern().matcher(text);
        int done = 0;
        while (dates.find()) {
            written.append(text, done, dates.start());
            Matcher begun = RANGE_BEGUN.matcher(written);
            LocalDate from = begun.find() ? LocalDate.parse(begun.group(1)) : today;
            written.append(saying.iso(dates.toMatchResult(), from).orElseGet(dates::group));
            done = dates.end();
        }
        return written.append(text, done, text.length()).toString();
    }

    private static LocalDate date(@Nullable String year, int month, int day, LocalDate from) {
        return year == null ? next(MonthDay.of(month, day), from) : LocalDate.of(number(year), month, day);
    }

    private static LocalDate next(MonthDay day, LocalDate from) {
        return IntStream.rangeClosed(from.getYear(), from.getYear() + YEARS)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> !date.isBefore(from))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no such day after " + from));
    }

    /** A week begins on Monday. */
    private static LocalDate weekday(MatchResult found, LocalDate from) {
        int day = DAYS.indexOf(found.group(2).replace('天', '日'));
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(found.group(1).equals("下") ? 1 : 0).plusDays(day);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
