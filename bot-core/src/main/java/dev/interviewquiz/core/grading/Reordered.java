package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Whether an answer is but a reference's words in another order: nearly all that it says stands there, and hardly any word has
 * the next one near behind it there. Whoever words the reference anew, or changes its clauses about, keeps phrases together;
 * a word said twice may stand in several of them, so such an answer is left alone.
 */
final class Reordered {
    private static final int FEWEST = 8;
    private static final int LONGER = 3;
    private static final double OF_ITS_WORDS = 0.9;
    /** How far behind, in words that say something. */
    private static final int NEAR = 2;
    /** The part of the neighbours that are neighbours there. */
    private static final double KEPT = 0.15;

    private Reordered() {}

    static boolean is(Terms reference, Terms answer) {
        if (answer.tokens().size() < FEWEST
                || answer.tokens().size() > LONGER * reference.tokens().size()) {
            return false;
        }
        Map<String, NavigableSet<Integer>> places = new HashMap<>();
        List<String> stated = telling(reference);
        for (int at = 0; at < stated.size(); at++) {
            places.computeIfAbsent(stated.get(at), unused -> new TreeSet<>()).add(at);
        }
        List<String> said = telling(answer);
        List<String> shared = said.stream().filter(places::containsKey).toList();
        return shared.size() >= FEWEST
                && shared.stream().distinct().count() == shared.size()
                && shared.size() >= OF_ITS_WORDS * said.size()
                && kept(shared, places) < KEPT * (shared.size() - 1);
    }

    private static long kept(List<String> shared, Map<String, NavigableSet<Integer>> places) {
        return IntStream.range(1, shared.size())
                .filter(at -> isBehind(places, shared.get(at - 1), shared.get(at)))
                .count();
    }

    private static boolean isBehind(Map<String, NavigableSet<Integer>> places, String before, String behind) {
        NavigableSet<Integer> here = places.getOrDefault(behind, new TreeSet<>());
        return places.getOrDefault(before, new TreeSet<>()).stream()
                .anyMatch(at -> !here.subSet(at + 1, at + NEAR + 1).isEmpty());
    }

    private static List<String> telling(Terms text) {
        return IntStream.range(0, text.tokens().size())
                .filter(at -> text.tokens().get(at).kind() != Token.Kind.SIGN)
                .filter(at -> text.saysSomething(text.tokens().get(at)))
                .mapToObj(text::name)
                .toList();
    }
}
