package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.content.QuestionJson;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CompiledRubricTest {
    /** A pack that is edited is read anew each time: what was made of its older readings must not stay. */
    @Test
    @Timeout(60)
    void goesWithItsRubric() {
        Grader grader = Grader.standard();
        WeakReference<Rubric> rubric = graded(grader);

        while (rubric.get() != null) {
            System.gc();
        }

        assertThat(grader.open(BuiltInQuestions.number(1), "?").credit()).isZero();
    }

    private static WeakReference<Rubric> graded(Grader grader) {
        Question question = QuestionJson.read(QuestionJson.write(BuiltInQuestions.number(1)));
        var unused = grader.open(question, "A stack of linear layers is one linear layer.");
        return new WeakReference<>(question.rubric().orElseThrow());
    }
}
