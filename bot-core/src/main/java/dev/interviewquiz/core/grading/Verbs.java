package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether an answer is made of statements, however few little words it has: “Dropout prevents co-adaptation by randomly dropping
 * units, forcing robust features”. Such an answer is no string of terms, even where nobody put its words side by side before.
 *
 * <p>The words and the threshold were chosen on 23,900 answers, each time without some of their sets: of the strings of terms in
 * those that were left out one in a hundred has as many verbs, of right answers in such a style that were taken for strings of terms
 * nine in ten.
 */
final class Verbs {
    private static final double WORDS_A_VERB = 12;
    private static final double SHORT = 20;
    private static final int EARLY = 4;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Predicate<String> CHINESE = word -> Characters.isHan(word.charAt(0));
    private static final Set<String> ENGLISH_FORMS =
            words().stream().filter(CHINESE.negate()).collect(Collectors.toSet());
    private static final List<String> CHINESE_WORDS =
            words().stream().filter(CHINESE).toList();

    private Verbs() {}

    private static List<String> words() {
        return Resources.lines("verbs.txt").stream()
                .flatMap(SPACE::splitAsStream)
                .toList();
    }

    /** Whether one word in twelve or more is a verb, two Chinese characters being one word; or in a short answer an early one. */
    static boolean areIn(Tokens answer) {
        return areIn(answer, 0);
    }

    /** Whether, besides, every second of so many items has one. */
    static boolean areIn(Tokens answer, int items) {
        double words = TermString.of(answer).words();
        int verbs = count(answer, 0, answer.size());
        boolean dense = verbs * WORDS_A_VERB >= words;
        return (dense || (words <= SHORT && opens(answer))) && 2 * verbs >= items;
    }

    /** Whether the items of a list have so many without their frame. */
    static boolean areIn(Tokens answer, List<Span> items) {
        double words = 0;
        int verbs = 0;
        for (Span item : items) {
            verbs += count(answer, item.start(), item.end());
            words += KeywordList.width(answer, item);
        }
        return verbs * WORDS_A_VERB >= words && 2 * verbs >= items.size();
    }

    /** “Adam combines …”: a verb behind the first word or a few more. */
    private static boolean opens(Tokens answer) {
        boolean han = answer.size() > 0 && answer.get(0).kind() == Token.Kind.HAN;
        return count(answer, 1, Math.min(answer.size(), han ? 2 * EARLY : EARLY)) > 0;
    }

    private static int count(Tokens answer, int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            verbs += answer.get(i).kind() == Token.Kind.WORD
                            && ENGLISH_FORMS.contains(answer.get(i).text())
                    ? 1
                    : 0;
        }
        String text = from < to ? answer.text(new Span(from, to)) : "";
        for (String word : CHINESE_WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                verbs++;
            }
        }
        return verbs;
    }
}
