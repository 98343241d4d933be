package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Pairs of words of opposite meaning, by stem or Chinese pair of characters. Immutable. */
final class Opposites {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, Set<String>> OF = read();

    private Opposites() {}

    static Set<String> of(String term) {
        return OF.getOrDefault(term, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> table = new HashMap<>();
        for (String line : Resources.lines("antonyms.txt")) {
            List<String> pair = SPACE.splitAsStream(line).map(Stems::of).toList();
            table.computeIfAbsent(pair.get(0), unused -> new HashSet<>()).add(pair.get(1));
            table.computeIfAbsent(pair.get(1), unused -> new HashSet<>()).add(pair.get(0));
        }
        return table;
    }
}
