package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as a bag of terms for comparison with a reference: stems of words without degree (louder is loud), number words
 * as numbers, single Chinese characters; also runs of letters. Function words count a fifth,
 * negators are kept whole. Immutable once built.
 */
final class Terms {
    private static final double FUNCTION_WORD = 0.2;
    private static final double CHARACTER = 0.5;
    private static final double LONG_WORD = 7;
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> grams = new HashMap<>();
    private final List<Token> tokens;

    private Terms(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        StringBuilder letters = new StringBuilder(" ");
        for (Token token : tokens) {
            String term = term(token);
            add(token, term);
            letters.append(term).append(' ');
        }
        grams(letters);
    }

    static Terms of(Tokens tokens) {
        return new Terms(tokens.list());
    }

    /** Each sentence for itself. */
    List<Terms> sentences() {
        Map<Integer, List<Token>> sentences = new HashMap<>();
        for (Token token : tokens) {
            sentences
                    .computeIfAbsent(token.sentence(), unused -> new ArrayList<>())
                    .add(token);
        }
        return sentences.values().stream().map(Terms::new).toList();
    }

    Map<String, Double> weights() {
        return weights;
    }

    Map<String, Integer> grams() {
        return grams;
    }

    List<Token> tokens() {
        return tokens;
    }

    boolean has(String term) {
        return weights.containsKey(term);
    }

    static String term(Token token) {
        int number = NUMBERS.indexOf(token.text());
        return number >= 0 ? Integer.toString(number) : withoutDegree(token.stem());
    }

    private static String withoutDegree(String stem) {
        int cut = stem.endsWith("est") ? 3 : stem.endsWith("er") ? 2 : 0;
        if (cut == 0 || stem.length() - cut < 3) {
            return stem;
        }
        String base = stem.substring(0, stem.length() - cut);
        int last = base.length() - 1;
        return base.charAt(last) == base.charAt(last - 1) && base.charAt(last) != 'l' ? base.substring(0, last) : base;
    }

    private void add(Token token, String term) {
        if (token.kind() == Token.Kind.SIGN) {
            return;
        }
        boolean function = Words.isFunctionWord(token.text()) && !Negation.isNegator(token.stem());
        double rarity = 0.5 + 0.5 * Math.min(1, token.text().length() / LONG_WORD);
        weights.put(term, function ? FUNCTION_WORD : token.kind() == Token.Kind.HAN ? CHARACTER : rarity);
    }

    private void grams(CharSequence letters) {
        for (int size = 3; size <= 5; size++) {
            for (int i = 0; i + size <= letters.length(); i++) {
                grams.merge(letters.subSequence(i, i + size).toString(), 1, Integer::sum);
            }
        }
    }
}
