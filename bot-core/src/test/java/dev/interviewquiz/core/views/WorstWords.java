package dev.interviewquiz.core.views;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.List;

/** The worst that members can write and be called. Every text has {@link #MARK} in it, so that it is known wherever it is. */
public final class WorstWords {
    /** Stands in every text of a member, and nowhere else. */
    public static final String MARK = "蝲蛄";

    private static final int MOST = 3000;
    private static final String PINGS = " @everyone @here <!channel> <@U123456> <@&42> <#C1|x> ";
    private static final String SIGNS = "&*_~`|#-+[]()\\:@.!=<>";

    private WorstWords() {}

    /** A name of more than 80 characters that grows when it is escaped. */
    public static String name(int number) {
        return cut("n" + number + "&@everyone" + "&".repeat(90), 90);
    }

    /** Texts that are refused and given back. */
    static List<String> refused() {
        return List.of(
                filled("&", MOST - 2),
                filled("*", MOST),
                filled("\uD83D\uDE00", MOST),
                filled("\u202E\u200B\u2067", MOST),
                filled("ж", MOST));
    }

    /** Answers that say what the model answer says, in the worst way. */
    static List<String> answers(Question question, Language language) {
        String model = question.modelAnswer().in(language);
        String mark = " " + MARK;
        return List.of(
                cut(model + mark + filled("&", MOST)),
                cut(between(model, "&&&&&&&&") + mark),
                cut(model + mark + PINGS + filled(SIGNS, MOST)),
                cut(between(model, "\u200B\u202E\uD83D\uDE00 ") + mark),
                cut(MARK + filled(" *" + model + "*", MOST)),
                MARK + PINGS);
    }

    private static String between(String text, String sign) {
        StringBuilder worse = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            worse.append(text.charAt(i));
            boolean gap = text.charAt(i) == ' ' || Character.isIdeographic(text.charAt(i));
            worse.append(gap ? sign : "");
        }
        return worse.toString();
    }

    private static String filled(String piece, int length) {
        return cut(piece.repeat(length / piece.length() + 1), length);
    }

    private static String cut(String text) {
        return cut(text, MOST);
    }

    private static String cut(String text, int length) {
        int end = Math.min(length, text.length());
        return Character.isHighSurrogate(text.charAt(end - 1)) ? text.substring(0, end - 1) : text.substring(0, end);
    }
}
