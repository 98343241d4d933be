package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.CleanText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text that a person wrote harmless: cleaned, and every markdown sign, address, emoji code and mention broken. */
final class SafeText {
    /** The dot of an address, the colon of a link and of an emoji code. */
    private static final Pattern BROKEN = Pattern.compile("\\.\\p{L}|:(?://|[\\w+-]+:)");

    private static final Pattern MENTION = Pattern.compile("(?i)@(?=everyone|here)");
    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private SafeText() {}

    /** In one pass, since every word that is shown comes through here. Headings, quotes, lists and small print begin a line. */
    static String escape(String text) {
        String clean = CleanText.of(text);
        Matcher broken = BROKEN.matcher(clean);
        StringBuilder safe = new StringBuilder(clean.length() + clean.length() / 8);
        boolean first = true;
        for (int i = 0; i < clean.length(); i++) {
            char sign = clean.charAt(i);
            boolean acts = switch (sign) {
                case '\\', '*', '_', '~', '`', '|', '<', '[', ']' -> true;
                case '#', '>', '+', '-' -> first;
                case '.' -> first || broken.region(i, clean.length()).lookingAt();
                case ':' -> broken.region(i, clean.length()).lookingAt();
                default -> false;
            };
            safe.append(acts ? "\\" : "").append(sign);
            first = sign == '\n' || (first && (sign == ' ' || (sign >= '0' && sign <= '9')));
        }
        return safe.indexOf("@") < 0 ? safe.toString() : MENTION.matcher(safe).replaceAll("@" + ZERO_WIDTH_SPACE);
    }
}
