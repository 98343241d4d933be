package dev.interviewquiz.core.grading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands of LaTeX as what they print: {@code \geq} is ≥, {@code \tfrac12} is 0.5, and one that sets a font is nothing. */
final class Latex {
    private static final Pattern NAME = Pattern.compile("\\\\([A-Za-z]{2,14})");
    private static final Pattern FRACTION =
            Pattern.compile("\\\\[dt]?frac ?(?:\\{([0-9])\\}|([0-9])) ?(?:\\{([1-9])\\}|([1-9]))");
    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("neq", "≠"),
            Map.entry("ne", "≠"),
            Map.entry("approx", "≈"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("gets", "←"),
            Map.entry("leftarrow", "←"),
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("infty", "∞"),
            Map.entry("nabla", "∇"),
            Map.entry("partial", "∂"),
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("text", ""),
            Map.entry("mathrm", ""),
            Map.entry("mathbf", ""),
            Map.entry("mathbb", ""),
            Map.entry("mathcal", ""),
            Map.entry("operatorname", ""));

    /** What a command prints, and where it ends. */
    record Command(String printed, int end) {}

    private Latex() {}

    /** The command that starts at a backslash; one that ends there and prints nothing where none is known. */
    static Command at(String text, int backslash) {
        Matcher fraction = FRACTION.matcher(text).region(backslash, text.length());
        if (fraction.lookingAt()) {
            double above = digit(fraction, 1);
            return new Command(Numbers.canonical(above / digit(fraction, 3)), fraction.end());
        }
        Matcher name = NAME.matcher(text).region(backslash, text.length());
        String printed = name.lookingAt() ? PRINTED.get(name.group(1)) : null;
        return printed == null ? new Command("", backslash) : new Command(printed, name.end());
    }

    private static double digit(Matcher fraction, int group) {
        String braced = fraction.group(group);
        return Double.parseDouble(braced != null ? braced : fraction.group(group + 1));
    }
}
