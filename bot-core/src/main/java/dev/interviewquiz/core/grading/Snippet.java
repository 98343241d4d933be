package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest part of a text that says something: a word with content, or two Chinese characters that stand together.
 *
 * @param statement the number of the statement it is part of: a clause, or a part of one before or behind "and", "but", "which"
 * @param sentence the number of the sentence
 * @param meanings the sets of words of one meaning that it stands in; of Chinese none
 * @param sides of {@link Contraries}
 */
record Snippet(
        String text,
        double weight,
        int statement,
        int sentence,
        int at,
        boolean denied,
        Set<String> meanings,
        Set<Integer> sides) {
    private static final Contraries CONTRARIES = Contraries.standard();
    private static final Set<Integer> OF_SAMENESS = sidesOf(List.of("same", "different", "相同", "不同"));
    private static final Set<Integer> OF_FREQUENCY = sidesOf(List.of("often", "rarely", "经常", "很少", "总是", "偶尔"));
    private static final Set<String> JOINTS =
            Set.of("and", "while", "wherea", "but", "or", "then", "becaus", "so", "which", "if", "when");

    /** All of a text, in order. */
    static List<Snippet> of(Terms text) {
        Tokens tokens = text.tokens();
        List<Set<Integer>> sides = CONTRARIES.sides(tokens);
        List<Set<String>> meanings = meanings(text);
        int[] statements = statements(tokens);
        List<Snippet> snippets = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            String term = Terms.term(token);
            double weight = text.weight(token);
            boolean denied = tokens.negated(at);
            if (token.kind() == Token.Kind.HAN) {
                if (isPair(tokens, statements, at)) {
                    Set<Integer> both = new HashSet<>(sides.get(at));
                    both.retainAll(sides.get(at + 1));
                    String pair = term + Terms.term(tokens.get(at + 1));
                    snippets.add(
                            new Snippet(pair, weight, statements[at], token.sentence(), at, denied, Set.of(), both));
                }
            } else if (token.kind() != Token.Kind.SIGN
                    && (text.saysSomething(token) || !sides.get(at).isEmpty())) {
                snippets.add(new Snippet(
                        term, weight, statements[at], token.sentence(), at, denied, meanings.get(at), sides.get(at)));
            }
        }
        return snippets;
    }

    /** Behind its last token. */
    int end() {
        return at + (Characters.isHan(text.charAt(0)) ? 2 : 1);
    }

    boolean overlaps(Snippet other) {
        return at < other.end() && other.at < end();
    }

    boolean isLike(Snippet other) {
        return text.equals(other.text) || (!meanings.isEmpty() && !Collections.disjoint(meanings, other.meanings));
    }

    boolean isContraryTo(Snippet other) {
        return denied == other.denied && isOppositeOf(other);
    }

    /** The same, whatever is denied. */
    boolean isOppositeOf(Snippet other) {
        return sides.stream().anyMatch(side -> other.sides.contains(Contraries.other(side)));
    }

    boolean isOnOneSideWith(Snippet other) {
        return !Collections.disjoint(sides, other.sides);
    }

    /** Same or different: no comparison in which two things could change places. */
    boolean isOfSameness() {
        return !Collections.disjoint(sides, OF_SAMENESS);
    }

    /** How often, which may be said of one of two things and its contrary of the other. */
    boolean isOfFrequency() {
        return !Collections.disjoint(sides, OF_FREQUENCY);
    }

    private static Set<Integer> sidesOf(List<String> words) {
        Set<Integer> sides = new HashSet<>();
        for (String word : words) {
            CONTRARIES.sides(Tokens.of(word)).forEach(sides::addAll);
        }
        return sides;
    }

    private static boolean isPair(Tokens tokens, int[] statements, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).kind() == Token.Kind.HAN
                && statements[at + 1] == statements[at];
    }

    private static List<Set<String>> meanings(Terms text) {
        List<Set<String>> meanings = new ArrayList<>();
        for (Bilingual.Unit unit : text.units()) {
            for (int i = unit.span().start(); i < unit.span().end(); i++) {
                meanings.add(unit.sets());
            }
        }
        return meanings;
    }

    private static int[] statements(Tokens tokens) {
        int[] statements = new int[tokens.size()];
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean begins = token.clause() != tokens.get(i - 1).clause() || JOINTS.contains(token.stem());
            statements[i] = statements[i - 1] + (begins ? 1 : 0);
        }
        return statements;
    }
}
