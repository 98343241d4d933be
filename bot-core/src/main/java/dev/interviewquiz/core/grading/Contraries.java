package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Contrary words and phrases in two sides each, which have numbers: the other side of {@code n} is {@code n ^ 1}. Wider than
 * {@link Opposites} and for comparison with reference answers only. Immutable.
 */
final class Contraries {
    private static final Pattern AGAINST = Pattern.compile("<>");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int LONGEST = 8;

    private final Map<String, Set<Integer>> phrases = new HashMap<>();

    private Contraries(List<String> pairs) {
        int side = 0;
        for (String pair : pairs) {
            for (String words : AGAINST.split(pair)) {
                int number = side++;
                BAR.splitAsStream(words)
                        .map(phrase -> Tokeniser.tokens(Normalised.of(phrase)))
                        .forEach(phrase -> phrases.computeIfAbsent(
                                        key(phrase, 0, phrase.size()), unused -> new HashSet<>())
                                .add(number));
            }
        }
    }

    static Contraries standard() {
        return new Contraries(Resources.lines("contraries.txt"));
    }

    static int other(int side) {
        return side ^ 1;
    }

    /** For each token the sides that the longest known phrase over it stands on. */
    List<Set<Integer>> sides(Tokens text) {
        List<Set<Integer>> sides = new ArrayList<>();
        while (sides.size() < text.size()) {
            int at = sides.size();
            int end = Math.min(text.size(), at + LONGEST);
            while (end > at + 1 && !phrases.containsKey(key(text.list(), at, end))) {
                end--;
            }
            Set<Integer> found = phrases.getOrDefault(key(text.list(), at, end), Set.of());
            for (int i = at; i < end; i++) {
                sides.add(found);
            }
        }
        return sides;
    }

    private static String key(List<Token> tokens, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(Terms.term(tokens.get(i))).append(' ');
        }
        return key.toString();
    }
}
