package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Concepts;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Rubric;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The plainest words that an expression of the rubric's language accepts: the first alternative of each group. */
final class SimplestPhrasing {
    private static final Concepts STANDARD = Concepts.standard();
    private static final int DEEPEST = 8;

    private final Concepts concepts;
    private final Language language;

    private SimplestPhrasing(Concepts concepts, Language language) {
        this.concepts = concepts;
        this.language = language;
    }

    static SimplestPhrasing in(Language language, Rubric rubric) {
        return new SimplestPhrasing(STANDARD.and(rubric.concepts()), language);
    }

    String of(String expression) {
        return Arrays.stream(expression.split("\\s\\+\\s"))
                .map(String::strip)
                .filter(group -> !group.startsWith("!"))
                .map(group -> first(group, DEEPEST))
                .collect(Collectors.joining(language == Language.ZH ? "" : " "));
    }

    private String first(String group, int depth) {
        return Arrays.stream(alternatives(group).get(0).split("\\s+"))
                .filter(word -> !word.equals(".."))
                .map(word -> word(word, depth))
                .collect(Collectors.joining(" "));
    }

    private String word(String word, int depth) {
        if (word.startsWith("@") && depth > 0) {
            return inLanguage(concepts.of(word.substring(1)), depth - 1);
        }
        String exact = word.startsWith("=") && word.length() > 1 ? word.substring(1) : word;
        return exact.endsWith("*") && exact.length() > 1 ? exact.substring(0, exact.length() - 1) : exact;
    }

    /** The first alternative of a concept that is in this language, or the first of all. */
    private String inLanguage(List<String> entries, int depth) {
        List<String> all =
                entries.stream().flatMap(entry -> alternatives(entry).stream()).toList();
        return all.stream()
                .filter(alternative -> isChinese(alternative) == (language == Language.ZH))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(alternative -> first(alternative, depth))
                .orElse("");
    }

    private static List<String> alternatives(String group) {
        return Arrays.stream(group.split("\\|")).map(String::strip).toList();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
