package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisavowalTest {
    private final Grader grader = Grader.standard();

    private Grade grade(int question, String answer) {
        return grader.open(BuiltInQuestions.number(question), answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is a myth that Adam has no momentum. It has. | It has.",
                "It is not true that it grows, it's shrinking. | , it's shrinking.",
                "I don't agree that it grows; it shrinks. | ; it shrinks.",
                "Wrong: it grows. It always does. In fact it shrinks. | In fact it shrinks.",
                "Some people say: it grows. A lot. But they are mistaken. It shrinks. | It shrinks.",
                "It shrinks. Many think it grows, which is wrong. | It shrinks.",
                "认为梯度会变大，是一种误解。其实会变小。 | 其实会变小。",
                "有人说：梯度会变大，但这是不对的。梯度会变小。 | 梯度会变小。",
                "下面的说法是错误的：梯度会变大。实际上会变小。 | 实际上会变小。",
            })
    void whatAnAnswerSaysIsWrongIsNotItsOwn(String answer, String left) {
        String own = Disavowal.applied(answer);

        assertThat(own).hasSameSizeAs(answer);
        assertThat(own.replaceAll("\\s+", " ").strip()).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The discriminator is wrong when it takes a fake for real.",
                "A false positive is not true for all of them.",
                "Label smoothing helps when labels are wrong. It is not the case for all data.",
                "判别器判断这是假的还是真的。",
                "它对平移等变，不是说对旋转也不变，标签错误的样本要去掉。",
                "It makes a mistake less costly; no doubt it is the reverse link that helps.",
            })
    void whatOnlyUsesSuchWordsIsKept(String answer) {
        assertThat(Disavowal.applied(answer)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "It is a myth that Adam uses momentum and per-parameter step sizes.",
        "Adam uses momentum and per-parameter step sizes. None of this is correct.",
        "Adam uses momentum and per-parameter step sizes. Just kidding.",
        "Adam 用动量和自适应学习率以上说法是错的。",
    })
    void whoDisavowsAllSaysNothing(String answer) {
        Grade grade = grade(7, answer);

        assertThat(grade.credit()).isZero();
        assertThat(grade.caps()).extracting(Cap::guard).contains(Optional.of(Guard.DENIED));
    }

    @Test
    void whoSaysOfWhatIsRightThatItIsWrongIsNotSavedByTheRest() {
        Grade grade = grade(
                7,
                "It is a myth that Adam uses momentum and per-parameter step sizes. It keeps running means of"
                        + " the gradient and of its square.");

        assertThat(grade.credit()).isLessThanOrEqualTo(0.25);
        assertThat(grade.caps()).extracting(Cap::guard).contains(Optional.of(Guard.DENIED));
        assertThat(grade(
                                7,
                                "It is a myth that Adam needs no learning rate. It combines momentum with step sizes per parameter.")
                        .credit())
                .isEqualTo(1);
    }

    @Test
    void ofAStatementThatIsToBeJudgedItIsTheAnswer() {
        assertThat(grade(23, "That is wrong. L2 makes weights smaller, so gradients vanish even more.")
                        .credit())
                .isEqualTo(1);
    }
}
