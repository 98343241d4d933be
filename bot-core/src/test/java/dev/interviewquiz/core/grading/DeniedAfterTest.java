package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeniedAfterTest {
    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|ReLU and residual connections don't help here.",
                "2|Neither ReLU nor skip connections are of any use.",
                "2|Residual connections and batch norm are useless against it.",
                "2|残差连接没用，归一化也没用。",
                "2|ReLU、LSTM对梯度消失都没有帮助。",
                "4|Grad-CAM和遮挡都不能用来可视化CNN。",
                "15|裁剪梯度和降低学习率都没用。",
            })
    void whatIsSaidToBeOfNoUseIsNotNamed(int question, String answer) {
        assertThat(credit(question, answer)).isLessThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|Sigmoid doesn't help, use ReLU; add residual connections so that gradients do not vanish.",
                "2|Use ReLU, no matter how deep it is, and residual connections.",
                "4|Occlude a part and see whether the class isn't found any more; or look at the feature maps.",
                "15|裁剪梯度，不行的话再降低学习率。",
            })
    void aDenialOfSomethingElseTakesNothingAway(int question, String answer) {
        assertThat(credit(question, answer)).isEqualTo(1);
    }

    private double credit(int question, String answer) {
        return grader.open(BuiltInQuestions.number(question), answer).credit();
    }
}
