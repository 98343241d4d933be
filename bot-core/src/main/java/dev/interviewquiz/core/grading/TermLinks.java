package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which terms of the field stand side by side where people say something right of them: "learning rate" and "parameter", but
 * hardly "occlusion" and "embedding". Who throws terms together to make something that looks like a sentence links what nobody
 * links. The links were counted in right answers (resource {@code links.txt}). Immutable.
 *
 * <p>Thresholds chosen on 12,700 answers, each set of them held against the links of the others: three to ten strange links mark
 * most of the strings of terms that have no other mark of a list, and one right answer in eight hundred.
 */
final class TermLinks {
    private static final int MOST_BETWEEN = 2;
    private static final Set<String> BETWEEN = Set.of("and", "that", "each", "its");
    private static final String CHINESE_BETWEEN = "的和在与中对把跟及让是里上";

    private static final int FEWEST_STRANGE = 3;
    private static final double STRANGE_A_WORD = 0.1;
    private static final double FEWEST_WORDS = 8;

    private final Set<Link> known;

    /** Terms by the numbers of their sets, in the order of the text. */
    record Link(int from, int to) {}

    private TermLinks(Set<Link> known) {
        this.known = known;
    }

    /** @param field the terms that the links are between; its sets are named by their first phrases */
    static TermLinks standard(FieldTerms field) {
        Set<Link> known = new HashSet<>();
        for (String line : Resources.lines("links.txt")) {
            int colon = line.indexOf(':');
            int from = field.set(line.substring(0, colon));
            Arrays.stream(line.substring(colon + 1).split(";", -1))
                    .forEach(to -> known.add(new Link(from, field.set(to.strip()))));
        }
        return new TermLinks(known);
    }

    /** Whether all links of a text are known: then right answers of its kind were among those that the links are from. */
    boolean know(Tokens text, List<FieldTerms.Found> terms) {
        return known.containsAll(of(text, terms));
    }

    boolean areStrange(Tokens answer, List<FieldTerms.Found> terms) {
        long strange = of(answer, terms).stream()
                .filter(link -> !known.contains(link))
                .distinct()
                .count();
        if (strange < FEWEST_STRANGE) {
            return false;
        }
        double words = TermString.of(answer).words();
        return words >= FEWEST_WORDS && strange >= words * STRANGE_A_WORD;
    }

    /** Each term with the next one, where hardly a word stands between. */
    static List<Link> of(Tokens text, List<FieldTerms.Found> terms) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            FieldTerms.Found from = terms.get(i - 1);
            FieldTerms.Found to = terms.get(i);
            if (from.set() != to.set()
                    && areNear(text, from.span().end(), to.span().start())) {
                links.add(new Link(from.set(), to.set()));
            }
        }
        return links;
    }

    private static boolean areNear(Tokens text, int from, int to) {
        return to - from <= MOST_BETWEEN
                && text.list().subList(from, to).stream().allMatch(TermLinks::saysNothing);
    }

    private static boolean saysNothing(Token token) {
        return switch (token.kind()) {
            case HAN -> CHINESE_BETWEEN.indexOf(token.character()) >= 0;
            case WORD ->
                token.is(WordClass.ARTICLE)
                        || token.is(WordClass.PREPOSITION)
                        || BETWEEN.contains(token.word().text());
            case SIGN, OTHER -> true;
            case NUMBER -> false;
        };
    }
}
