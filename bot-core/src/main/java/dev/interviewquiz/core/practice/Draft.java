package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.Judgement;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a member submits: words, or the indexes of options in the question. */
public record Draft(String text, List<Integer> ticked, Optional<Sureness> sureness) {
    public Draft {
        ticked = List.copyOf(ticked);
    }

    public static Draft words(String text, Optional<Sureness> sureness) {
        return new Draft(text, List.of(), sureness);
    }

    public static Draft ticks(List<Integer> ticked) {
        return new Draft("", ticked, Optional.empty());
    }

    /** Whether an answer that was stored is this one, however sure its member was. */
    boolean gave(Answer answer) {
        return answer.kind() != Answer.Kind.SHOWN
                && answer.text().equals(text)
                && new HashSet<>(answer.ticked()).equals(new HashSet<>(ticked));
    }

    /** As an answer to a question in one of its forms. */
    Judgement judged(Grader grader, Question question, Form form) {
        return form == Form.CHOICE
                ? new Judgement.Graded(grader.choice(question.choice().orElseThrow(), new HashSet<>(ticked)))
                : grader.judge(question, text);
    }
}
