package dev.interviewquiz.core.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Accepted phrasings a language, each an expression of the rubric's little language (see {@code grading}): groups joined
 * by {@code +}, alternatives by {@code |}.
 */
public record Phrases(Map<Language, List<String>> expressions) {
    public static final Phrases NONE = new Phrases(Map.of());

    public Phrases {
        Map<Language, List<String>> copy = new EnumMap<>(Language.class);
        expressions.forEach((language, list) -> copy.put(language, List.copyOf(list)));
        expressions = Map.copyOf(copy);
    }

    public List<String> in(Language language) {
        return expressions.getOrDefault(language, List.of());
    }

    public boolean isEmpty() {
        return expressions.values().stream().allMatch(List::isEmpty);
    }
}
