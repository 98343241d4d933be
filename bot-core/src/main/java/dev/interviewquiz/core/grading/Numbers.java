package dev.interviewquiz.core.grading;

import java.util.Set;

/** Numbers in one notation: {@code 1e-3}, {@code 10^-3}, {@code .001} and {@code 0.001} are one; a percentage is a fraction. */
final class Numbers {
    static final Set<String> UNITS =
            Set.of("st", "nd", "rd", "th", "ms", "gb", "mb", "kb", "px", "k", "m", "b", "x", "d");
    private static final int LONGEST = 24;

    /** A number in canonical form, ending before {@code end}. */
    record Found(String canonical, int end) {}

    private Numbers() {}

    static boolean startsAt(Normalised text, int at) {
        return digit(text, at) || (text.charAt(at) == '.' && digit(text, at + 1) && !digit(text, at - 1));
    }

    static Found at(Normalised text, int start) {
        int end = digits(text, start, true);
        double value = Double.parseDouble(
                text.substring(start, Math.min(end, start + LONGEST)).replace(",", ""));
        int exponent = exponentAt(text, end);
        if (exponent > end) {
            String power = text.substring(end + 1, Math.min(exponent, end + 5));
            return new Found(canonical(value * Math.pow(10, Integer.parseInt(power))), exponent);
        }
        int power = value == 10 ? powerAt(text, end) : end;
        if (power > end) {
            String digits = text.substring(end + 1, Math.min(power, end + 5));
            return new Found(canonical(Math.pow(10, Integer.parseInt(digits))), power);
        }
        boolean percent = end < text.length() && text.charAt(end) == '%';
        return percent ? new Found(canonical(value / 100), end + 1) : new Found(canonical(value), end);
    }

    private static int digits(Normalised text, int start, boolean fraction) {
        int at = start;
        boolean dot = !fraction;
        while (at < text.length()) {
            if (!dot && text.charAt(at) == '.' && digit(text, at + 1)) {
                dot = true;
            } else if (!digit(text, at) && !thousands(text, at, dot)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean thousands(Normalised text, int at, boolean dot) {
        return !dot
                && text.charAt(at) == ','
                && digit(text, at + 1)
                && digit(text, at + 2)
                && digit(text, at + 3)
                && !digit(text, at + 4)
                && digit(text, at - 1)
                && text.charAt(at - 1) != '.';
    }

    private static int exponentAt(Normalised text, int at) {
        if (at >= text.length() || text.charAt(at) != 'e') {
            return at;
        }
        return signedEnd(text, at);
    }

    private static int powerAt(Normalised text, int at) {
        return at < text.length() && text.charAt(at) == '^' ? signedEnd(text, at) : at;
    }

    private static int signedEnd(Normalised text, int at) {
        boolean signed = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
        int first = at + (signed ? 2 : 1);
        return digit(text, first) ? digits(text, first, false) : at;
    }

    private static boolean digit(Normalised text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static String canonical(double value) {
        double rounded = Math.abs(value) < 1e15 ? Math.rint(value * 1e12) / 1e12 : value;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }
}
