package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.AnyOf;
import java.util.Optional;

/** The guards of rubric grading: answers whose words match although they say nothing. */
final class Guards {
    private static final double QUARTER = 0.25;

    private Guards() {}

    static Optional<Cap> of(CompiledRubric rubric, Reading reading) {
        Tokens answer = reading.tokens();
        KeywordList list = KeywordList.of(answer);
        Optional<AnyOf> naming = rubric.namingGroup();
        int most = naming.flatMap(AnyOf::naming).orElse(-1) + 1;
        if (list.isList() && list.items() > most) {
            return cap(naming.isPresent() ? QUARTER : 0, Guard.KEYWORD_LIST);
        }
        Subject subject = rubric.subject();
        if (subject.isCopiedBy(answer)) {
            return cap(0, Guard.COPIED_QUESTION);
        }
        Wording wording = Wording.of(answer);
        if (WordOrder.isShuffled(answer) || subject.isShuffledBy(wording)) {
            return cap(0, Guard.SHUFFLED);
        }
        if (subject.isNegatedBy(wording)) {
            return cap(QUARTER, Guard.NEGATED_COPY);
        }
        return OffTopic.is(subject, reading) ? cap(QUARTER, Guard.OFF_TOPIC) : Optional.empty();
    }

    private static Optional<Cap> cap(double limit, Guard guard) {
        return Optional.of(new Cap(limit, Optional.empty(), Optional.of(guard), Optional.empty()));
    }
}
