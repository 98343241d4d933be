package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Language;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The plainest words that an expression of the rubric's language accepts: the first alternative of each group. */
final class SimplestPhrasing {
    private SimplestPhrasing() {}

    static String of(String expression, Language language) {
        return Arrays.stream(expression.split("\\s\\+\\s"))
                .map(String::strip)
                .filter(group -> !group.startsWith("!"))
                .map(SimplestPhrasing::first)
                .collect(Collectors.joining(language == Language.ZH ? "" : " "));
    }

    private static String first(String group) {
        int end = group.indexOf('|');
        String alternative = end < 0 ? group : group.substring(0, end);
        return Arrays.stream(alternative.strip().split("\\s+"))
                .filter(word -> !word.equals(".."))
                .map(SimplestPhrasing::bare)
                .collect(Collectors.joining(" "));
    }

    private static String bare(String word) {
        String exact = word.startsWith("=") && word.length() > 1 ? word.substring(1) : word;
        return exact.endsWith("*") && exact.length() > 1 ? exact.substring(0, exact.length() - 1) : exact;
    }
}
