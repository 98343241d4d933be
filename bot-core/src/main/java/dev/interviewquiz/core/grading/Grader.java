package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grades answers. Thread-safe, deterministic, linear in the answer's length; never throws for any string. */
public interface Grader {
    /** An answer has at most so many characters. */
    int MOST = 3_000;

    /** The grader of the product; it compiles each rubric once. Blocks for some milliseconds to read its word lists. */
    static Grader standard() {
        return new StandardGrader();
    }

    /** Whether a text is an answer at all; a refusal gives the text back and shows nothing of the solution. */
    Optional<Refusal> screen(Question question, String text);

    /** An open answer screened and, where it is one, graded; its text is read once for both. */
    Judgement judge(Question question, String text);

    /** An open answer: by the question's rubric, or by comparison with its model answer where it has none. */
    Grade open(Question question, String text);

    /** The same of a question that has only reference answers. */
    Optional<Refusal> screen(String prompt, List<String> references, String text);

    /** An open answer to a question that has only reference answers. */
    Grade reference(String prompt, List<String> references, String text);

    /** A choice: the indexes, from 0, of the options ticked. */
    Grade choice(ChoiceForm form, Set<Integer> ticked);
}
