package dev.interviewquiz.core.grading;

import java.util.Set;

/**
 * Numbers in one notation: {@code 1e-3}, {@code 10^-3}, {@code 10^{-3}}, {@code 10**-3}, {@code .001}, {@code 0,001} and {@code
 * 0.001} are one; a percentage is a fraction.
 */
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
        double value = Double.parseDouble(text.substring(start, Math.min(end, start + LONGEST))
                .replace(",", decimalComma(text, start + 1) ? "." : ""));
        int exponent = exponentAt(text, end);
        if (exponent > end) {
            String power = text.substring(end + 1, Math.min(exponent, end + 5));
            return new Found(canonical(value * Math.pow(10, Integer.parseInt(power))), exponent);
        }
        int sign = value == 10 ? powerSign(text, end) : 0;
        int power = sign > 0 ? signedEnd(text, end + sign - 1) : end;
        if (power > end + sign - 1 && sign > 0) {
            String digits = text.substring(end + sign, Math.min(power, end + sign + 4));
            return new Found(canonical(Math.pow(10, Integer.parseInt(digits))), closed(text, end + sign - 1, power));
        }
        boolean percent = end < text.length() && text.charAt(end) == '%';
        return percent ? new Found(canonical(value / 100), end + 1) : new Found(canonical(value), end);
    }

    private static int digits(Normalised text, int start, boolean fraction) {
        int at = start;
        boolean dot = !fraction;
        while (at < text.length()) {
            if (!dot && (text.charAt(at) == '.' || decimalComma(text, at)) && digit(text, at + 1)) {
                dot = true;
            } else if (!digit(text, at) && !thousands(text, at, dot)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** No group of thousands is 0: {@code 0,05}; one digit may be the next of a list, but not before a semicolon. */
    private static boolean decimalComma(Normalised text, int at) {
        if (at >= text.length() || text.charAt(at) != ',' || !digit(text, at + 1) || !isZero(text, at - 1)) {
            return false;
        }
        int end = digits(text, at + 1, false);
        boolean listed = end < text.length() && text.charAt(end) == ',' && digit(text, end + 1);
        return !listed && (end > at + 2 || text.startsWith(";", end));
    }

    private static boolean isZero(Normalised text, int at) {
        return digit(text, at)
                && text.charAt(at) == '0'
                && !digit(text, at - 1)
                && (at == 0 || ".,".indexOf(text.charAt(at - 1)) < 0);
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

    /** How many characters set a power, an opening bracket with them; 0 where none do. */
    private static int powerSign(Normalised text, int at) {
        if (text.startsWith("**", at) || text.startsWith("^{", at) || text.startsWith("^(", at)) {
            return 2;
        }
        return text.startsWith("^", at) ? 1 : 0;
    }

    /** Behind the bracket that the power stands in, if it does. */
    private static int closed(Normalised text, int sign, int end) {
        boolean open = text.charAt(sign) == '{' || text.charAt(sign) == '(';
        return open && end < text.length() && ")}".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
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
