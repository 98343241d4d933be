package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.CleanText;
import java.util.regex.Pattern;

/** Makes text that a person wrote harmless: cleaned, and every markdown sign, address, emoji code and mention broken. */
final class SafeText {
    /** Marks; the dot of an address, the colon of a link and of an emoji code. */
    private static final Pattern SIGN = Pattern.compile("[\\\\*_~`|<\\[\\]]|\\.(?=\\p{L})|:(?=//|[\\w+-]+:)");

    /** Headings, quotes, lists and small print begin a line. */
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\d]*(?=[#>+.-])");

    private static final Pattern MENTION = Pattern.compile("(?i)@(?=everyone|here)");
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private SafeText() {}

    static String escape(String text) {
        String signs = SIGN.matcher(CleanText.of(text)).replaceAll("\\\\$0");
        String lines = LINE_START.matcher(signs).replaceAll("$0\\\\");
        return MENTION.matcher(lines).replaceAll("@" + ZERO_WIDTH_SPACE);
    }
}
