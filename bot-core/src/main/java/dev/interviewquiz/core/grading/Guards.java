package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.AnyOf;
import java.util.Optional;

/** The guards of rubric grading: answers whose words match although they say nothing. */
final class Guards {
    private static final double LIST_OF_NAMES = 0.25;

    private Guards() {}

    static Optional<Cap> of(CompiledRubric rubric, Tokens answer, String prompt) {
        KeywordList list = KeywordList.of(answer);
        Optional<AnyOf> naming = rubric.namingGroup();
        if (list.isList() && naming.isEmpty()) {
            return cap(0, Guard.KEYWORD_LIST);
        }
        int most = naming.flatMap(AnyOf::naming).orElse(0) + 1;
        if (list.isList() && list.items() > most) {
            return cap(LIST_OF_NAMES, Guard.KEYWORD_LIST);
        }
        if (Copy.share(answer, Tokens.of(prompt)) >= Copy.MOSTLY) {
            return cap(0, Guard.COPIED_QUESTION);
        }
        return WordOrder.isShuffled(answer) ? cap(0, Guard.SHUFFLED) : Optional.empty();
    }

    private static Optional<Cap> cap(double limit, Guard guard) {
        return Optional.of(new Cap(limit, Optional.empty(), Optional.of(guard), Optional.empty()));
    }
}
