package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Contrary words and phrases in two sides each, which have numbers: the other side of {@code n} is {@code n ^ 1}. Wider than
 * {@link Opposites} and for comparison with reference answers only. Immutable.
 */
final class Contraries {
    private static final Pattern AGAINST = Pattern.compile("<>");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final KnownPhrases phrases = new KnownPhrases();

    private Contraries(List<String> pairs) {
        int side = 0;
        for (String pair : pairs) {
            for (String words : AGAINST.split(pair)) {
                int number = side++;
                BAR.splitAsStream(words)
                        .map(phrase -> Tokeniser.tokens(Normalised.of(phrase)))
                        .forEach(phrase -> phrases.add(terms(phrase), number));
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
        List<String> terms = terms(text.list());
        List<Set<Integer>> sides = new ArrayList<>();
        while (sides.size() < terms.size()) {
            KnownPhrases.Found found = phrases.at(terms, sides.size());
            sides.addAll(Collections.nCopies(found.words(), found.sets()));
        }
        return sides;
    }

    private static List<String> terms(List<Token> tokens) {
        return tokens.stream().map(Terms::term).toList();
    }
}
