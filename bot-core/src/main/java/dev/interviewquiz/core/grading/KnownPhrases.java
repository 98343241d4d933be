package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases of up to {@value #LONGEST} words, each with the numbers of the sets that it stands in. Filled by one thread, then read by any. */
final class KnownPhrases {
    private static final int LONGEST = 8;
    private static final Found NONE = new Found(1, Set.of());

    private final Map<String, Set<Integer>> sets = new HashMap<>();
    /** By their first word, so that most places of a text are done with after one look. */
    private final Map<String, Integer> longest = new HashMap<>();

    /**
     * The longest phrase at a place of a text.
     *
     * @param words how many; one where none is known
     * @param sets of the phrase; none where none is known
     */
    record Found(int words, Set<Integer> sets) {}

    void add(List<String> phrase, int set) {
        if (!phrase.isEmpty() && phrase.size() <= LONGEST) {
            sets.computeIfAbsent(key(phrase), unused -> new HashSet<>()).add(set);
            longest.merge(phrase.get(0), phrase.size(), Math::max);
        }
    }

    Found at(List<String> text, int place) {
        int most = Math.min(longest.getOrDefault(text.get(place), 0), text.size() - place);
        for (int words = most; words > 0; words--) {
            Set<Integer> found = sets.get(key(text.subList(place, place + words)));
            if (found != null) {
                return new Found(words, found);
            }
        }
        return NONE;
    }

    private static String key(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join(" ", words);
    }
}
