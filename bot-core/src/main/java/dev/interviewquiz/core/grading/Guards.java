package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.AnyOf;
import java.util.List;
import java.util.Optional;

/** The guards of rubric grading: answers whose words match although they say nothing. */
final class Guards {
    /** What is left to words that belong to the question and say nothing, or the opposite. */
    private static final double QUARTER = 0.25;

    private static final double HALF = 0.5;
    private static final int MANY_NAMES = 3;
    private static final int MANY_CHARACTERS = 45;

    private Guards() {}

    /**
     * @param copied the part of the answer that is copied from the question
     * @param earned where the words stand that earned credit
     * @param sum how much credit they earned
     */
    static Optional<Cap> of(CompiledRubric rubric, Reading reading, double copied, List<Span> earned, double sum) {
        Tokens answer = reading.tokens();
        if (rubric.verdict().isEmpty()
                && Disavowal.isAll(Folded.of(answer.source().original()).text())) {
            return cap(0, Guard.DENIED);
        }
        Subject subject = rubric.subject();
        Tokens bare = Remark.without(answer);
        List<FieldTerms.Found> terms = termsIn(bare, reading.terms(subject));
        KeywordList list = KeywordList.of(bare, terms, sum >= 1);
        Optional<AnyOf> naming = rubric.namingGroup();
        int most = naming.flatMap(AnyOf::naming).orElse(-1) + 1;
        boolean listed = list.isSeparated() || (list.isList() && !subject.isStated(bare));
        if (listed && (list.items().size() > most || !list.isMostly(earned))) {
            return cap(
                    naming.map(group -> ofNames(group, list.isMostly(earned))).orElse(0.0), Guard.KEYWORD_LIST);
        }
        boolean strung = naming.isEmpty() && sum >= HALF && subject.isStrung(bare) && !Verbs.areIn(bare);
        if (strung || (sum >= HALF && subject.isThrownTogether(bare, terms))) {
            return cap(naming.isPresent() ? QUARTER : 0, Guard.THROWN_TOGETHER);
        }
        if (copied >= Copy.MOSTLY) {
            return cap(0, Guard.COPIED_QUESTION);
        }
        Wording wording = Wording.of(answer);
        if (WordOrder.isShuffled(answer) || isShuffledModel(subject, wording, answer)) {
            return cap(0, Guard.SHUFFLED);
        }
        if (subject.isNegatedBy(wording)) {
            return cap(QUARTER, Guard.NEGATED_COPY);
        }
        double nearness = subject.nearness(wording);
        boolean elsewhere = Aboutness.of(subject, reading, null).isElsewhere(nearness, sum >= 1);
        return elsewhere || Rambling.is(answer, earned, nearness, sum >= 1)
                ? cap(QUARTER, Guard.OFF_TOPIC)
                : Optional.empty();
    }

    private static List<FieldTerms.Found> termsIn(Tokens beginning, List<FieldTerms.Found> terms) {
        return terms.stream()
                .filter(term -> term.span().end() <= beginning.size())
                .toList();
    }

    /** In Chinese a few characters of a model answer say little by themselves: something must be out of order, too. */
    private static boolean isShuffledModel(Subject subject, Wording wording, Tokens answer) {
        boolean telling =
                !wording.isChinese() || wording.size() >= MANY_CHARACTERS || WordOrder.oddities(answer.source()) > 0;
        return telling && subject.isShuffledBy(wording);
    }

    /**
     * What too long a list of names is worth: the more names are asked for, the more of the answer is naming. Where most items
     * earn nothing it was thrown together.
     */
    private static double ofNames(AnyOf group, boolean isMostlyRight) {
        return group.need() >= MANY_NAMES && isMostlyRight ? HALF : QUARTER;
    }

    private static Optional<Cap> cap(double limit, Guard guard) {
        return Optional.of(new Cap(limit, Optional.empty(), Optional.of(guard), Optional.empty()));
    }
}
