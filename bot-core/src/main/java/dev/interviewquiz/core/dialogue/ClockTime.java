package dev.interviewquiz.core.dialogue;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people write it: {@code 9:00}, {@code 21.30}, {@code 9 pm}, 上午9点半, 晚上8点. */
final class ClockTime {
    private static final Pattern WRITTEN =
            Pattern.compile("(凌晨|早上|上午|中午|下午|晚上)?\\s*(\\d{1,2})(?:[:.点时](\\d{2}|半)?分?)?\\s*(am|pm)?");
    private static final Set<String> AFTER_NOON = Set.of("下午", "晚上", "pm");
    private static final Set<String> FROM_MIDNIGHT = Set.of("凌晨", "晚上", "am");
    private static final int NOON = 12;

    private ClockTime() {}

    static Optional<LocalTime> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("a.m.", "am")
                .replace("p.m.", "pm");
        Matcher parts = WRITTEN.matcher(text);
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
