package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.question.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** "Did you mean" for commands: by their names, and by what they are called in either language. */
final class VerbWords {
    private VerbWords() {}

    static Optional<String> nearest(String word, List<String> verbs) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Nearest.to(wanted, verbs)
                .or(() -> verbs.stream()
                        .filter(verb -> called(verb).anyMatch(name -> alike(wanted, name)))
                        .findFirst());
    }

    /** Whether its name, or what it is called in either language, holds a word. */
    static boolean isCalled(String verb, String word) {
        return verb.contains(word) || called(verb).anyMatch(name -> name.contains(word));
    }

    private static boolean alike(String word, String name) {
        return word.equals(name)
                || (name.length() > 1 && word.contains(name))
                || (word.length() > 1 && name.contains(word));
    }

    private static Stream<String> called(String verb) {
        return Arrays.stream(Language.values())
                .map(Texts::in)
                .map(texts -> texts.get("words." + verb))
                .flatMap(words -> Arrays.stream(words.split(", ")));
    }
}
