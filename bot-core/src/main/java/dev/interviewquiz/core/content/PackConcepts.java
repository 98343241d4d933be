package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Concepts;
import dev.interviewquiz.core.question.Phrases;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The concepts that the expressions of one pack may name: its own, and those that the grader knows anyway. Immutable.
 *
 * @param own by name, without the {@code @}
 * @param names of all
 */
record PackConcepts(Map<String, Phrases> own, Set<String> names) {
    static final PackConcepts NONE = of(Map.of());

    PackConcepts {
        own = Map.copyOf(own);
        names = Set.copyOf(names);
    }

    static PackConcepts of(Map<String, Phrases> own) {
        return new PackConcepts(own, Concepts.standard().and(own).names());
    }

    /** The pack's own concepts that these phrasings name, and those that these take in. */
    Map<String, Phrases> usedBy(Stream<Phrases> phrasings) {
        Map<String, Phrases> used = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        phrasings.forEach(phrases -> open.addAll(namedIn(phrases)));
        while (!open.isEmpty()) {
            String name = open.pop();
            Phrases phrases = own.get(name);
            if (phrases != null && used.put(name, phrases) == null) {
                open.addAll(namedIn(phrases));
            }
        }
        return used;
    }

    /** The shortest way by which a concept takes in itself, from its name to its name; empty where it does not. */
    Optional<String> circle(String name) {
        Map<String, String> before = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (String next : namedIn(own.getOrDefault(at, Phrases.NONE))) {
                if (next.equals(name)) {
                    return Optional.of(way(name, at, before));
                }
                if (before.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static String way(String name, String last, Map<String, String> before) {
        Deque<String> way = new ArrayDeque<>(List.of(name));
        for (String at = last; at != null; at = before.get(at)) {
            way.addFirst(at);
        }
        return "@" + String.join(" → @", way);
    }

    static Set<String> namedIn(Phrases phrases) {
        Set<String> names = new LinkedHashSet<>();
        phrases.expressions().values().forEach(list -> list.forEach(each -> names.addAll(Concepts.namedIn(each))));
        return names;
    }
}
