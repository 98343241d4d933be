package dev.interviewquiz.core.grading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mathematical signs, arrows and ticks as the words and the ASCII that people write in their place. */
final class Signs {
    private static final Map<Character, String> SPELLED = Map.ofEntries(
            Map.entry('∇', " grad "),
            Map.entry('∂', " d "),
            Map.entry('√', " sqrt "),
            Map.entry('∑', " sum "),
            Map.entry('∏', " product "),
            Map.entry('∞', " infinity "),
            Map.entry('≥', ">="),
            Map.entry('⩾', ">="),
            Map.entry('≤', "<="),
            Map.entry('⩽', "<="),
            Map.entry('≪', " less "),
            Map.entry('≫', " more "),
            Map.entry('≠', "!="),
            Map.entry('≢', "!="),
            Map.entry('≮', ">="),
            Map.entry('≯', "<="),
            Map.entry('≰', ">"),
            Map.entry('≱', "<"),
            Map.entry('≡', "="),
            Map.entry('→', "->"),
            Map.entry('⇒', "->"),
            Map.entry('⟶', "->"),
            Map.entry('←', "<-"),
            Map.entry('×', "*"),
            Map.entry('·', "*"),
            Map.entry('⋅', "*"),
            Map.entry('−', "-"),
            Map.entry('–', "-"),
            Map.entry('—', " - "),
            Map.entry('±', "+-"),
            Map.entry('≈', "~"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('ß', "ss"),
            Map.entry('…', ". "));
    private static final String UP = "↑⇑⬆↗";
    private static final String DOWN = "↓⇓⬇↘";
    private static final String TICKS = "✓✔✅☑";
    private static final String CROSSES = "✗✘❌✖";
    private static final String WRONG = " wrong ";
    private static final String RIGHT = " yes ";
    private static final String BRACKETS = "([‖|√";
    private static final char EMOJI_FORM = '\uFE0F';
    private static final int FIRST_ARROW = 0x2190;
    private static final int LAST_MARK = 0x2BFF;
    private static final int NEAR = 40;

    private Signs() {}

    /** How a sign is spelled; null where it stands for itself. */
    static @Nullable String spelled(int sign) {
        return sign <= Character.MAX_VALUE ? SPELLED.get((char) sign) : null;
    }

    /** The same, where what stands around the sign decides. */
    static @Nullable String spelled(int sign, String text, int at) {
        if (sign == '√' || sign < FIRST_ARROW || sign > LAST_MARK) {
            boolean verdict = at == 0 && (sign == '×' || sign == '√') && isAlone(text, 1);
            return verdict ? (sign == '×' ? WRONG : RIGHT) : spelled(sign);
        }
        if (UP.indexOf(sign) >= 0) {
            return isNearHan(text, at) ? change(text, at, "增加", "增大") : change(text, at, "more", "increase");
        }
        if (DOWN.indexOf(sign) >= 0) {
            return isNearHan(text, at) ? change(text, at, "减少", "变小") : change(text, at, "less", "smaller");
        }
        if (CROSSES.indexOf(sign) >= 0) {
            return WRONG;
        }
        return TICKS.indexOf(sign) < 0 ? spelled(sign) : isAlone(text, at + 1) ? RIGHT : " ";
    }

    /** {@code ↓reg} is less of it; {@code reg↓ lr↑} says of each what becomes of it. */
    private static String change(String text, int at, String before, String behind) {
        if (isNamed(text, at + 1) && !isNamed(text, at - 1)) {
            return ' ' + before + ' ';
        }
        boolean more = isNamed(text, at - 1) && isNamed(text, at + 2) && text.charAt(at + 1) == ' ';
        return ' ' + behind + (more ? ", " : " ");
    }

    private static boolean isNamed(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "‖|)）".indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isNearHan(String text, int at) {
        return text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR))
                .chars()
                .anyMatch(Characters::isHan);
    }

    /** No word follows on the line: a tick that opens one is only its bullet mark, as in {@code ✓ No.} */
    private static boolean isAlone(String text, int from) {
        int next = from;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == EMOJI_FORM)) {
            next++;
        }
        return next >= text.length()
                || !(Character.isLetterOrDigit(text.charAt(next)) || BRACKETS.indexOf(text.charAt(next)) >= 0);
    }
}
