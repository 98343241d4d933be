package dev.interviewquiz.core.dialogue;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people write it: {@code 9:00}, {@code 21.30}, {@code 9 pm}, 上午9点半, 晚上八点钟, 九点一刻. */
final class ClockTime {
    private static final Pattern WRITTEN =
            Pattern.compile("(凌晨|早上|上午|中午|下午|晚上|[早晚])?\\s*(\\d{1,2})(?:[:.点时](\\d{2}|半)?[分钟整]?)?\\s*(am|pm)?");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("[零〇一二两三四五六七八九十]+");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Set<String> AFTER_NOON = Set.of("下午", "晚上", "晚", "pm");
    private static final Set<String> FROM_MIDNIGHT = Set.of("凌晨", "晚上", "晚", "am");
    private static final int NOON = 12;

    private ClockTime() {}

    static Optional<LocalTime> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("a.m.", "am")
                .replace("p.m.", "pm");
        Matcher parts = WRITTEN.matcher(inDigits(text));
        if (!parts.matches() || (parts.group(1) != null && parts.group(4) != null)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(2));
        String half = parts.group(1) == null ? parts.group(4) : parts.group(1);
        if ((parts.group(4) != null && (hour < 1 || hour > NOON)) || hour > 23) {
            return Optional.empty();
        }
        int minute = minute(parts.group(3));
        return minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(ofDay(hour, half), minute));
    }

    private static String inDigits(String text) {
        String quarters = text.replace("一刻", "15").replace("三刻", "45");
        return CHINESE_NUMBER.matcher(quarters).replaceAll(number -> digits(number.group()));
    }

    /** {@code 二十三} as {@code 23}, {@code 零五} and {@code 五} as {@code 05}. */
    private static String digits(String number) {
        String digits = number.replace('〇', '零').replace('两', '二');
        if (digits.contains("十")) {
            digits = (digits.startsWith("十") ? "一" : "")
                    + digits.replaceFirst("十$", "零").replace("十", "");
        }
        StringBuilder western = new StringBuilder(digits.length() == 1 ? "0" : "");
        digits.chars().forEach(digit -> western.append(DIGITS.indexOf(digit)));
        return western.toString();
    }

    private static int minute(String written) {
        if (written == null) {
            return 0;
        }
        return written.equals("半") ? 30 : Integer.parseInt(written);
    }

    /** Twelve at night is the first hour of a day; an hour above twelve says all by itself. */
    private static int ofDay(int hour, String half) {
        if (half == null || hour > NOON) {
            return hour;
        }
        if (hour == NOON) {
            return FROM_MIDNIGHT.contains(half) ? 0 : NOON;
        }
        return AFTER_NOON.contains(half) || (half.equals("中午") && hour < 6) ? hour + NOON : hour;
    }
}
