package dev.interviewquiz.core.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** The days of the week by name, in English and Chinese. */
final class DayNames {
    private static final int SHORT = 3;
    private static final String CHINESE = "一二三四五六日";

    private DayNames() {}

    static String shortName(DayOfWeek day) {
        return fullName(day).substring(0, SHORT);
    }

    static DayOfWeek day(String name) {
        String word = name.replaceFirst("^(周|星期|礼拜)", "").replace('天', '日');
        for (DayOfWeek day : DayOfWeek.values()) {
            if (isEnglish(name, day) || word.equals(CHINESE.substring(day.getValue() - 1, day.getValue()))) {
                return day;
            }
        }
        throw unknown(name);
    }

    static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("\"" + word + "\" is no day; write daily, mon-fri or mon,wed");
    }

    private static boolean isEnglish(String name, DayOfWeek day) {
        return name.length() >= SHORT && fullName(day).startsWith(name);
    }

    private static String fullName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
