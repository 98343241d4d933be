package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.CleanText;

/** Makes text that a person wrote harmless: cleaned, and every markdown sign, address, emoji code and mention broken. */
final class SafeText {
    private static final String ALWAYS = "\\*_~`|<[]";
    private static final String AT_LINE_START = "#>-+";
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private SafeText() {}

    /** Cleaned, on one line. */
    static String line(String text) {
        return CleanText.of(text).replace('\n', ' ');
    }

    /** Cleaned, on one line, at most so many UTF-16 units, never ending within a sign. */
    static String line(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }

    static String escape(String text) {
        String clean = CleanText.of(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        boolean head = true;
        for (int i = 0; i < clean.length(); i++) {
            char sign = clean.charAt(i);
            if (needsBackslash(clean, i, head)) {
                escaped.append('\\');
            }
            escaped.append(sign);
            if (sign == '@' && mentions(clean, i + 1)) {
                escaped.append(ZERO_WIDTH_SPACE);
            }
            head = sign == '\n' || (head && (sign == ' ' || Character.isDigit(sign)));
        }
        return escaped.toString();
    }

    private static boolean needsBackslash(String text, int at, boolean head) {
        char sign = text.charAt(at);
        if (ALWAYS.indexOf(sign) >= 0) {
            return true;
        }
        if (AT_LINE_START.indexOf(sign) >= 0) {
            return head;
        }
        if (sign == '.') {
            return head || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
        }
        return sign == ':' && (text.startsWith("//", at + 1) || startsEmoji(text, at + 1));
    }

    private static boolean startsEmoji(String text, int from) {
        int end = from;
        while (end < text.length() && isCodeSign(text.charAt(end))) {
            end++;
        }
        return end > from && end < text.length() && text.charAt(end) == ':';
    }

    private static boolean isCodeSign(char sign) {
        return sign == '_' || sign == '+' || sign == '-' || (sign < 128 && Character.isLetterOrDigit(sign));
    }

    private static boolean mentions(String text, int from) {
        return text.regionMatches(true, from, "everyone", 0, 8) || text.regionMatches(true, from, "here", 0, 4);
    }
}
