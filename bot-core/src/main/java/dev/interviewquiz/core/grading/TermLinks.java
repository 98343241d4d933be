package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which terms of the field stand near one another where people say something right of them: "learning rate" and "parameter", but
 * hardly "occlusion" and "embedding". Who throws terms together to make something that looks like a sentence links what nobody
 * links, whatever verb or preposition stands between. The links were counted in right answers (resource {@code links.txt}).
 * Immutable.
 *
 * <p>Thresholds chosen on 15,500 answers, each set of them held against the links of the others: they mark seven in ten of the
 * strings of terms of the newest twelve sets and none of their 3,600 right answers. A right answer of a few words may have two links
 * that nobody made before, so a short text needs three.
 */
final class TermLinks {
    private static final int MOST_BETWEEN = 2;
    private static final Set<String> BETWEEN = Set.of("and", "that", "each", "its");
    private static final String CHINESE_BETWEEN = "的和在与中对把跟及让是里上";

    private static final int FEWEST_STRANGE = 2;
    private static final int FEWEST_OF_A_SHORT_TEXT = 3;
    private static final double SHORT = 20;
    private static final double STRANGE_A_WORD = 0.1;
    private static final double STRANGE_A_LINK = 1 / 3.0;
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
        Set<Link> links = of(answer, terms);
        long strange = links.stream().filter(link -> !known.contains(link)).count();
        if (strange < FEWEST_STRANGE || strange < links.size() * STRANGE_A_LINK) {
            return false;
        }
        double words = TermString.of(answer).words();
        return words >= FEWEST_WORDS
                && strange >= (words < SHORT ? FEWEST_OF_A_SHORT_TEXT : FEWEST_STRANGE)
                && strange >= words * STRANGE_A_WORD;
    }

    /** Each term with the next one, where hardly a word stands between; beyond a comma or a stop, where none does that says anything. */
    static Set<Link> of(Tokens text, List<FieldTerms.Found> terms) {
        Set<Link> links = new LinkedHashSet<>();
        for (int i = 1; i < terms.size(); i++) {
            FieldTerms.Found from = terms.get(i - 1);
            FieldTerms.Found to = terms.get(i);
            if (from.set() != to.set() && areNear(text, from.span(), to.span())) {
                links.add(new Link(from.set(), to.set()));
            }
        }
        return links;
    }

    private static boolean areNear(Tokens text, Span from, Span to) {
        return to.start() - from.end() <= MOST_BETWEEN
                && (text.get(from.start()).clause() == text.get(to.start()).clause()
                        || text.list().subList(from.end(), to.start()).stream().allMatch(TermLinks::saysNothing));
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
