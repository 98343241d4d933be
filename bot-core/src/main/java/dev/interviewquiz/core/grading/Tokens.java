package dev.interviewquiz.core.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text as tokens, with what the matcher asks for: where each clause is negated, and how far two tokens are apart.
 * Immutable.
 */
final class Tokens {
    private final Normalised source;
    private final List<Token> list;
    private final boolean[] negated;
    private final int[] distance;
    private final Map<Integer, Percentages.Found> percentages;
    private volatile @Nullable Set<String> stems;

    private Tokens(Normalised source, List<Token> list) {
        this.source = source;
        this.list = List.copyOf(list);
        negated = Negation.of(this.list);
        distance = distances(this.list);
        percentages = Percentages.in(source, this.list);
    }

    static Tokens of(String text) {
        Normalised source = Normalised.of(text);
        return new Tokens(source, Tokeniser.tokens(source));
    }

    int size() {
        return list.size();
    }

    Token get(int index) {
        return list.get(index);
    }

    List<Token> list() {
        return list;
    }

    Normalised source() {
        return source;
    }

    /** All stems, made when they are first asked for. */
    Set<String> stems() {
        Set<String> known = stems;
        if (known == null) {
            known = list.stream().map(Token::stem).collect(Collectors.toCollection(HashSet::new));
            stems = known;
        }
        return known;
    }

    /** The percentage that a token is part of. */
    Percentages.@Nullable Found percentage(int index) {
        return percentages.get(index);
    }

    boolean negated(int index) {
        return negated[index];
    }

    int sentences() {
        return list.isEmpty() ? 0 : list.get(list.size() - 1).sentence() + 1;
    }

    /** What stands between two tokens, in half words: a word counts two, a Chinese character or sign one, an article none. */
    int between(int endOfFirst, int startOfSecond) {
        return distance[startOfSecond] - distance[endOfFirst];
    }

    /** What the normal form holds between a token and the one before it. */
    String between(int at) {
        int end = list.get(at - 1).end();
        return source.substring(end, Math.max(end, list.get(at).start()));
    }

    /** Whether one of some characters stands between a token and the one before it. */
    boolean gapHolds(int at, String characters) {
        int end = list.get(at).start();
        for (int i = list.get(at - 1).end(); i < end; i++) {
            if (characters.indexOf(source.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The normal form of a span. */
    String text(Span span) {
        return source.substring(
                list.get(span.start()).start(), list.get(span.end() - 1).end());
    }

    Evidence evidence(Span span) {
        return source.evidence(
                list.get(span.start()).start(), list.get(span.end() - 1).end());
    }

    private static int[] distances(List<Token> tokens) {
        int[] sums = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            sums[i + 1] = sums[i] + width(tokens.get(i));
        }
        return sums;
    }

    private static int width(Token token) {
        return switch (token.kind()) {
            case WORD -> token.is(WordClass.ARTICLE) ? 0 : 2;
            case NUMBER, OTHER -> 2;
            case HAN, SIGN -> 1;
        };
    }
}
