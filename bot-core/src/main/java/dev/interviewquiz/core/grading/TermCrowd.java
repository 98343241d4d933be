package dev.interviewquiz.core.grading;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether an answer crowds terms of the field: so many different ones in one run of words that hardly any room is left to say
 * something of them, even where little words make it look like a sentence. Who answers in a hurry crowds them as well, but sets
 * marks that tell what belongs to what: a semicolon, an arrow, a colon, brackets.
 *
 * <p>Thresholds chosen on 11,500 answers, of which they take no right or half right one for a crowd; of two sets written later they
 * took no right one either.
 */
final class TermCrowd {
    private static final double FEWEST_WORDS = 12;
    private static final double CROWDED = 0.3;
    /** Where no word states anything. */
    private static final double CROWDED_BARE = 0.25;

    private static final String ORDERING = ";:()<>~+=*^\n";

    private static final int FEWEST = 6;
    /** Of an English text without a comma. */
    private static final int FEWEST_UNMARKED = 5;

    private static final double MOST_JOINING_ENGLISH = 0.28;
    private static final double MOST_JOINING_CHINESE = 0.16;

    private TermCrowd() {}

    static boolean is(Tokens answer, List<FieldTerms.Found> found) {
        int terms = found.stream()
                .filter(term -> !term.general())
                .map(FieldTerms.Found::set)
                .collect(Collectors.toSet())
                .size();
        if (terms < FEWEST_UNMARKED || isOrdered(answer)) {
            return false;
        }
        TermString string = TermString.of(answer);
        double crowd = terms / string.words();
        double joining = joining(answer, found) / string.words();
        if (string.words() < FEWEST_WORDS || crowd < CROWDED_BARE) {
            return false;
        }
        if (string.isChinese()) {
            return terms >= FEWEST && crowd >= CROWDED && joining <= MOST_JOINING_CHINESE && !string.hasVerbs();
        }
        return (terms >= FEWEST && string.isBare())
                || (crowd >= CROWDED && joining <= MOST_JOINING_ENGLISH && isUnmarked(answer));
    }

    /** The words that join others and are no part of a term, as 上 is in 上下文. */
    private static double joining(Tokens answer, List<FieldTerms.Found> found) {
        BitSet inTerms = new BitSet(answer.size());
        found.forEach(term -> inTerms.set(term.span().start(), term.span().end()));
        double joining = 0;
        for (int i = inTerms.nextClearBit(0); i < answer.size(); i = inTerms.nextClearBit(i + 1)) {
            joining += TermString.joining(answer.get(i));
        }
        return joining;
    }

    private static boolean isUnmarked(Tokens answer) {
        return answer.source().text().chars().noneMatch(sign -> sign == ',');
    }

    private static boolean isOrdered(Tokens answer) {
        return answer.sentences() > 1
                || answer.text(new Span(0, answer.size())).chars().anyMatch(sign -> ORDERING.indexOf(sign) >= 0);
    }
}
