package dev.interviewquiz.core.grading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Intervals and pairs of numbers, {@code [0.5, 1)} or {@code [0,5; 1)}, whose comma or semicolon separates no clauses. */
final class Intervals {
    private static final Pattern PAIR = Pattern.compile(
            "[\\[(]\\s*[-+]?(?:[\\d.]+\\s*,|\\d+,\\d+\\s*;)\\s*[-+]?\\s*(?:[\\d.]+|infinity|inf)\\s*[\\])]");
    private static final int LONGEST_PAIR = 40;

    private Intervals() {}

    /** The end of the interval that starts at a bracket; 0 where none does. */
    static int end(Normalised text, int bracket) {
        Matcher pair = PAIR.matcher(text.substring(bracket, Math.min(text.length(), bracket + LONGEST_PAIR)));
        return pair.lookingAt() ? bracket + pair.end() : 0;
    }
}
