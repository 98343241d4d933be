package dev.interviewquiz.core.grading;

import java.util.List;

/**
 * Whether an answer only lists terms: many short items that say nothing of one another, no verb or function word.
 *
 * @param items how many items stand between separators
 * @param isList whether this is a list of terms and no statement
 */
record KeywordList(int items, boolean isList) {
    private static final String CHINESE_FUNCTION = "是在会把被就都能有让到不没也越才只再如若很太";
    private static final int FEWEST_ITEMS = 5;
    private static final int FEWEST_WORDS = 9;

    static KeywordList of(Tokens answer) {
        List<Token> tokens = answer.list();
        if (tokens.isEmpty() || hasStructure(answer)) {
            return new KeywordList(0, false);
        }
        int items = tokens.get(tokens.size() - 1).clause() - tokens.get(0).clause() + 1;
        double words = tokens.stream().mapToDouble(KeywordList::width).sum();
        long functions = tokens.stream().filter(KeywordList::isFunction).count();
        boolean terse = functions <= words * 0.1;
        boolean separated = items >= FEWEST_ITEMS && words / items <= 2.6 && terse;
        boolean strung = words >= FEWEST_WORDS && functions <= words * 0.04 && items <= 2;
        return new KeywordList(strung ? (int) words : items, separated || strung);
    }

    private static boolean hasStructure(Tokens answer) {
        for (int i = 0; i < answer.source().length(); i++) {
            if (":=<>".indexOf(answer.source().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static double width(Token token) {
        return token.kind() == Token.Kind.HAN ? 0.5 : token.kind() == Token.Kind.SIGN ? 0 : 1;
    }

    private static boolean isFunction(Token token) {
        return token.kind() == Token.Kind.HAN
                ? CHINESE_FUNCTION.indexOf(token.character()) >= 0
                : Words.isFunctionWord(token.text());
    }
}
