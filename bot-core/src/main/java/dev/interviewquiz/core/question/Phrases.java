package dev.interviewquiz.core.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** These, and after them the further ones. */
    public Phrases and(Phrases further) {
        Map<Language, List<String>> both = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            both.put(
                    language,
                    Stream.concat(in(language).stream(), further.in(language).stream())
                            .toList());
        }
        return new Phrases(both);
    }

    public int size() {
        return expressions.values().stream().mapToInt(List::size).sum();
    }

    public boolean isEmpty() {
        return size() == 0;
    }
}
