package dev.interviewquiz.core.schedule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What people type in an option, brought to one form: width, case, separators. */
final class Typed {
    /** What stands between the ends of a range, spaces already taken away. */
    static final String DASH = "-|–|—|~|至|到|\\.\\.+";

    private Typed() {}

    /** Lower case, half width, no spaces at the ends. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The words between commas or spaces; a range is one word however it is spaced. */
    static List<String> words(String text) {
        String joined = plain(text).replaceAll("\\s*(" + DASH + ")\\s*", "$1");
        return Arrays.stream(joined.split("[,、;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
