package dev.interviewquiz.core.grading;

import java.util.List;

/**
 * Letters that say nothing: runs of neighbouring keys (“asdf qwer”), one letter again and again (“aaaa”), laughter (呵呵呵), the
 * letters of options. No word of a language, and no abbreviation of the field, is made of them alone.
 */
final class Gibberish {
    private static final List<String> ROWS =
            List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz");
    private static final int SHORTEST_RUN = 3;
    private static final char LAST_OPTION = 'd';
    private static final String LAUGHTER = "呵嘿嘻哼哎唉嗯呃额啦";

    private Gibberish() {}

    static boolean is(Tokens text) {
        return text.list().stream()
                .allMatch(token -> isLaughter(token) || isGibberish(token) || isLetterOfOption(token));
    }

    /** “B” chooses where there are options, and says nothing where there are none. */
    private static boolean isLetterOfOption(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.text().length() == 1
                && token.text().charAt(0) <= LAST_OPTION;
    }

    private static boolean isLaughter(Token token) {
        return token.kind() == Token.Kind.HAN && LAUGHTER.indexOf(token.character()) >= 0;
    }

    private static boolean isGibberish(Token token) {
        String word = token.text();
        return token.kind() == Token.Kind.WORD
                && word.length() >= SHORTEST_RUN
                && (word.chars().distinct().count() == 1 || isOfRuns(word));
    }

    /** Whether it can be cut into runs of neighbouring keys. */
    private static boolean isOfRuns(String word) {
        int at = 0;
        while (at < word.length()) {
            int end = runEnd(word, at);
            if (end - at < SHORTEST_RUN) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int runEnd(String word, int start) {
        int longest = start;
        for (String row : ROWS) {
            int end = start;
            while (end < word.length() && row.contains(word.substring(start, end + 1))) {
                end++;
            }
            longest = Math.max(longest, end);
        }
        return longest;
    }
}
