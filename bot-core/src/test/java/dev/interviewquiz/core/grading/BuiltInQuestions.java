package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.content.PackLoader;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import dev.interviewquiz.core.question.QuestionId;
import java.util.List;
import java.util.Locale;

/** The questions of the pack in the jar, loaded once for the tests of this package. */
public final class BuiltInQuestions {
    static final QuestionBank BANK = new PackLoader(Expressions::check)
            .load(List.of(PackSource.builtIn()))
            .bank();
    /** Compiles each question's rubric once for all tests. */
    static final Grader GRADER = Grader.standard();

    private BuiltInQuestions() {}

    public static List<Question> all() {
        return List.copyOf(BANK.questions());
    }

    public static Question number(int number) {
        String id = String.format(Locale.ROOT, "deep-learning-%02d", number);
        return BANK.question(new QuestionId(id)).orElseThrow();
    }

    static String model(Question question, Language language) {
        return question.modelAnswer().in(language);
    }
}
