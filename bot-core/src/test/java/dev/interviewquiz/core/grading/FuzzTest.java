package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.Rubric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {
    private static final String ALPHABET =
            "ab cde. xyz,;:!?()[]{}+-*/=<>^~|&%$#@_\\\"'`\n\t0123456789eE不没的了是梯度正则过拟合。，；：、（）「」²³⁻¹₁ηλ∇∂√≥≤→←İßſ\u0301\u0000\uD800\uDC00\uFFFF한글かなйж";
    private static final Glossary GLOSSARY = Glossary.standard();
    private static final Concepts CONCEPTS = Concepts.standard();
    private static final Map<QuestionId, CompiledRubric> COMPILED = new HashMap<>();
    private final Grader grader = BuiltInQuestions.GRADER;

    @Test
    void gradingNeverThrowsForAnyString() {
        Random random = new Random(3);
        List<Question> questions = BuiltInQuestions.all();
        for (int i = 0; i < 4_000; i++) {
            String text = noise(random, random.nextInt(120));
            Question question = questions.get(i % questions.size());

            assertThatCode(() -> {
                        grader.screen(question, text);
                        grader.open(question, text);
                        grader.reference(question.prompt().in(Language.EN), List.of(text, "a"), text);
                        assertThat(Expressions.check(text)).isNotNull();
                        Expressions.parse(text);
                    })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anAnswerIsJudgedAsItIsScreenedAndGraded() {
        Random random = new Random(5);
        for (Question question : BuiltInQuestions.all()) {
            for (String text : List.of(
                    BuiltInQuestions.model(question, Language.EN),
                    question.prompt().in(Language.EN),
                    "I don't know",
                    noise(random, 60),
                    "a".repeat(Grader.MOST + 1))) {
                Judgement apart = grader.screen(question, text)
                        .<Judgement>map(Judgement.Refused::new)
                        .orElseGet(() -> new Judgement.Graded(grader.open(question, text)));

                assertThat(grader.judge(question, text)).isEqualTo(apart);
            }
        }
    }

    @Test
    void mutatedAnswersNeverThrow() {
        Random random = new Random(4);
        for (Question question : BuiltInQuestions.all()) {
            StringBuilder text = new StringBuilder(BuiltInQuestions.model(question, Language.ZH));
            for (int i = 0; i < 60; i++) {
                text.setCharAt(random.nextInt(text.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                assertThatCode(() -> grader.open(question, text.toString())).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "a.",
                "the gradient ",
                "not ",
                "不",
                "梯度",
                "权重共享，",
                "1e-3 ",
                "((((",
                "no linear layers. ",
                "ReLU+",
                "\u0301"
            })
    void theWorkGrowsNoFasterThanTheText(String unit) {
        for (Question question : BuiltInQuestions.all()) {
            CompiledRubric compiled = COMPILED.computeIfAbsent(question.id(), id -> compiled(question));
            long shorter = steps(compiled, unit.repeat(1_500 / unit.length()));
            long longer = steps(compiled, unit.repeat(3_000 / unit.length()));

            assertThat(longer).as(question.id().value()).isLessThanOrEqualTo(2 * shorter + 200);
        }
    }

    /** Places of elements, and windows tried, when every expression of a rubric is matched. */
    private static long steps(CompiledRubric compiled, String text) {
        Reading reading = compiled.read(Tokens.of(text));
        compiled.points().forEach(point -> compiled.match(point.id(), reading));
        compiled.misconceptions(reading);
        compiled.direction(reading);
        return reading.steps();
    }

    private static CompiledRubric compiled(Question question) {
        Rubric rubric = question.rubric().orElseThrow();
        return CompiledRubric.of(question, rubric, GLOSSARY, CONCEPTS);
    }

    private static String noise(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
