package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/**
 * Whether an answer only lists terms: many short items that say nothing of one another, no verb or function word.
 *
 * @param items how many items stand between separators
 * @param isList whether this is a list of terms and no statement
 */
record KeywordList(int items, boolean isList) {
    private static final String CHINESE_FUNCTION = "是在会把被就都能有让到不没也越才只再如若很太";
    private static final Set<String> COMPARISONS = Set.of(
            "fewer", "better", "faster", "larger", "smaller", "higher", "lower", "bigger", "slower", "always", "never",
            "kept");
    private static final int FEWEST_ITEMS = 5;
    private static final int FEWEST_WORDS = 10;

    static KeywordList of(Tokens answer) {
        List<Token> tokens = answer.list();
        if (tokens.isEmpty() || hasStructure(answer)) {
            return new KeywordList(0, false);
        }
        int items = (int) tokens.stream().map(Token::clause).distinct().count();
        double words = tokens.stream().mapToDouble(KeywordList::width).sum();
        long claims = tokens.stream().filter(KeywordList::isClaim).count();
        boolean separated = items >= FEWEST_ITEMS && words / items <= 2.6 && claims <= words * 0.1;
        boolean strung = items <= 2 && claims == 0 && latin(tokens) >= FEWEST_WORDS;
        return new KeywordList(strung ? (int) words : items, separated || strung);
    }

    private static long latin(List<Token> tokens) {
        return tokens.stream().filter(token -> token.kind() == Token.Kind.WORD).count();
    }

    private static boolean hasStructure(Tokens answer) {
        for (int i = 0; i < answer.source().length(); i++) {
            if (":=<>+".indexOf(answer.source().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static double width(Token token) {
        return token.kind() == Token.Kind.HAN ? 0.5 : token.kind() == Token.Kind.SIGN ? 0 : 1;
    }

    private static boolean isClaim(Token token) {
        return token.kind() == Token.Kind.HAN
                ? CHINESE_FUNCTION.indexOf(token.character()) >= 0
                : Words.isFunctionWord(token.text()) || COMPARISONS.contains(token.text());
    }
}
