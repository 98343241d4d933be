package dev.interviewquiz.core.grading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
    private static final int REMEMBERED = 20_000;
    private static final Map<String, Set<WordClass>> CLASSES = classesOfWords();
    private static final Set<WordClass> NO_CLASS = EnumSet.noneOf(WordClass.class);
    private static final Cache<String, Word> ENGLISH =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private static final Cache<String, Word> SYMBOLS =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    static Word english(String text) {
        Word known = ENGLISH.getIfPresent(text);
        if (known == null) {
            known = new Word(text, Stems.of(text), CLASSES.getOrDefault(text, NO_CLASS));
            ENGLISH.put(text, known);
        }
        return known;
    }

    /** What has no stem: a number, a sign, a Chinese character. */
    static Word symbol(String text) {
        Word known = SYMBOLS.getIfPresent(text);
        if (known == null) {
            known = new Word(text, text, NO_CLASS);
            SYMBOLS.put(text, known);
        }
        return known;
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
