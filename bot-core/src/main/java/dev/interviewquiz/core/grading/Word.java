package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word, a number, a sign or a Chinese character with what the grader asks of it again and again. Immutable; one that came
 * before is not made again, so its hash is known and most comparisons are of one object with itself.
 *
 * @param text as written, in normal form
 * @param stem by {@link Stems}; of what is no English word, the text
 * @param classes the closed classes that an English word belongs to
 */
record Word(String text, String stem, Set<WordClass> classes) {
    private static final int REMEMBERED = 1 << 16;
    private static final Map<String, Set<WordClass>> CLASSES = classesOfWords();
    private static final Set<WordClass> NO_CLASS = EnumSet.noneOf(WordClass.class);
    private static final Remembering<Word> ENGLISH = new Remembering<>(REMEMBERED);
    private static final Remembering<Word> SYMBOLS = new Remembering<>(REMEMBERED);

    static Word english(String text) {
        return ENGLISH.of(text, () -> new Word(text, Stems.of(text), CLASSES.getOrDefault(text, NO_CLASS)));
    }

    /** What has no stem: a number, a sign, a Chinese character. */
    static Word symbol(String text) {
        return SYMBOLS.of(text, () -> new Word(text, text, NO_CLASS));
    }

    boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    private static Map<String, Set<WordClass>> classesOfWords() {
        return Arrays.stream(WordClass.values())
                .flatMap(wordClass -> wordClass.words().stream().map(word -> Map.entry(word, wordClass)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        HashMap::new,
                        Collectors.mapping(
                                Map.Entry::getValue, Collectors.toCollection(() -> EnumSet.noneOf(WordClass.class)))));
    }
}
