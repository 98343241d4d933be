package dev.interviewquiz.core.platform;

import java.util.regex.Pattern;

/**
 * Takes out of a person's text what hides, reorders or piles up: control and zero-width signs, direction marks, invisible
 * fillers, more than three combining marks or two line breaks in a row. Emoji sequences stay whole; nothing gets longer.
 */
public final class CleanText {
    private static final int MARKS_IN_A_ROW = 3;
    private static final Pattern PILED_UP_LINES = Pattern.compile("\n[\n ]*\n");
    private static final int JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final String BREAKS = "\r\u000B\f\u0085\u2028\u2029";
    private static final String FILLERS = "\t\u115F\u1160\u3164\uFFA0\u2800";

    private CleanText() {}

    public static String of(String text) {
        String lines = text.replace("\r\n", "\n");
        StringBuilder safe = new StringBuilder(lines.length());
        int previous = 0;
        int marks = 0;
        for (int i = 0; i < lines.length(); ) {
            int sign = lines.codePointAt(i);
            i += Character.charCount(sign);
            int next = i < lines.length() ? lines.codePointAt(i) : 0;
            marks = isMark(sign) ? marks + 1 : 0;
            int kept = marks > MARKS_IN_A_ROW ? 0 : kept(previous, sign, next);
            if (kept != 0) {
                safe.appendCodePoint(kept);
                previous = kept;
            }
        }
        return PILED_UP_LINES.matcher(safe).replaceAll("\n\n");
    }

    /** Cleaned, on one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ');
    }

    /** Cleaned, on one line, at most so many UTF-16 units, never ending within a sign. */
    public static String line(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }

    private static boolean isMark(int sign) {
        if (sign < 0x300) {
            return false;
        }
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** What stands for a sign; 0 for nothing. */
    private static int kept(int previous, int sign, int next) {
        if (sign >= ' ' && sign <= '~') {
            return sign;
        }
        if (sign == '\n' || BREAKS.indexOf(sign) >= 0) {
            return '\n';
        }
        if (FILLERS.indexOf(sign) >= 0) {
            return ' ';
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> 0;
            case Character.SURROGATE -> 0xFFFD;
            case Character.FORMAT -> joins(previous, sign, next) || flags(previous, sign) ? sign : 0;
            default -> sign == 0x034F ? 0 : sign;
        };
    }

    private static boolean joins(int previous, int sign, int next) {
        return sign == JOINER && (isPicture(previous) || previous == 0xFE0F) && isPicture(next);
    }

    private static boolean isPicture(int sign) {
        return (sign >= 0x1F000 && sign < 0x20000) || (sign >= 0x2190 && sign < 0x2C00);
    }

    private static boolean flags(int previous, int sign) {
        return isTag(sign) && (previous == BLACK_FLAG || isTag(previous));
    }

    private static boolean isTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
    }
}
