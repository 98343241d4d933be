package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Concepts;
import dev.interviewquiz.core.question.Phrases;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    /** The way by which a concept takes in itself, from its name to its name; empty where it does not. */
    Optional<String> circle(String name) {
        return circle(name, name, new LinkedHashSet<>());
    }

    private Optional<String> circle(String name, String from, Set<String> passed) {
        Phrases phrases = own.get(from);
        if (phrases == null || !passed.add(from)) {
            return Optional.empty();
        }
        Set<String> next = namedIn(phrases);
        return next.contains(name)
                ? Optional.of("@" + String.join(" → @", passed) + " → @" + name)
                : next.stream()
                        .flatMap(each -> circle(name, each, new LinkedHashSet<>(passed)).stream())
                        .findFirst();
    }

    static Set<String> namedIn(Phrases phrases) {
        Set<String> names = new LinkedHashSet<>();
        phrases.expressions().values().forEach(list -> list.forEach(each -> names.addAll(Concepts.namedIn(each))));
        return names;
    }
}
