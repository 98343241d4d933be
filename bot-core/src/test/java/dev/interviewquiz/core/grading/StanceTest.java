package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceTest {
    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "16;Full-batch gradient descent has a smooth loss curve, it needs a lot of memory and makes only one update per epoch.",
                "19;Dropout randomly switches off neurons with probability p. Watch out that it behaves right in training and testing.",
                "23;L2 regularisation adds a penalty on the squared weights. Vanishing gradients are typical of RNNs, so treat it with care.",
                "19;Dropout 一般设 0.5，在 PyTorch 里是 nn.Dropout(p)，可以防止过拟合，训练和测试时的行为不太一样，使用时要注意。",
                "19;BatchNorm 在训练时用当前 batch 的均值方差，测试的时候用滑动平均值，所以切换到 eval 模式很重要。",
            })
    void wordsAboutTheTopicImplyNoVerdict(int question, String answer) {
        assertThat(credit(question, answer)).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "23;F. smaller W → prod of W's shrinks even faster → worse vanishing",
                "19;disable it: deterministic, full capacity",
                "5;I'd rather start with 1e-3 and go up and down by factors of 3",
                "19;我会关了它，不然同一个东西问两遍答案不一样，而且哪个都不是最好的。",
                "19;Normally off. At inference we want the expected output of the ensemble, approximated by the complete network with scaled weights.",
            })
    void aReasonOfWhoTakesASideImpliesTheVerdict(int question, String answer) {
        assertThat(credit(question, answer)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Training differs, so no.", "测试时不用，训练时才打开它，这样结果才稳定，而且能用上全部的神经元"})
    void aDenialTakesASide(String answer) {
        assertThat(Stance.isTaken(Tokens.of(answer))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "23;False is wrong; it is true.",
                "23;“False” would be wrong. True.",
                "23;说它错是不对的，它是对的。",
                "23;不是错的，是对的",
                "16;“No” is wrong; yes, it is necessary.",
                "19;Saying no would be wrong: yes, use it.",
                "5;“No” is the wrong answer; yes it is a good way."
            })
    void aVerdictThatIsDeniedIsTheOther(int question, String answer) {
        assertThat(credit(question, answer)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "23;False, that is wrong.",
                "16;No. It would be wrong to think so.",
                "16;“Yes” would be wrong.",
                "23;It is true that L2 helps against overfitting, but the statement is false.",
                "19;不一定要"
            })
    void aVerdictThatStandsIsNot(int question, String answer) {
        assertThat(credit(question, answer)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"No doubt it is.", "No one knows.", "不错", "没有问题", "不得不做", "不能不用", "不一定。", "不用说，肯定要", "不需要说明，当然需要"
            })
    void whatStartsLikeANoAndIsNoneEarnsNothing(String answer) {
        assertThat(List.of(16, 19, 5))
                .allSatisfy(question -> assertThat(credit(question, answer)).isZero());
    }

    @Test
    void aBareFIsFalse() {
        assertThat(LeadingWords.of(Tokens.of("F. It gets worse.")).side()).contains(Verdict.Side.NO);
        assertThat(LeadingWords.of(Tokens.of("f is convex")).side()).isEmpty();
    }

    @Test
    void aRightVerdictBeforeWordsOfAnotherTopicEarnsNothingAndIsNamed() {
        Grade grade = grader.open(BuiltInQuestions.number(23), "it does not help, gradients explode still, clip them");
        PointGrade verdict = grade.points().get(0);

        assertThat(verdict.state()).isEqualTo(PointGrade.State.MISSED);
        assertThat(verdict.evidence())
                .extracting(Evidence::quote)
                .singleElement()
                .asString()
                .contains("not help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hi! ;大家好！",
                "In my opinion: ;我的看法：",
                "Short answer: ;简答：",
                "1) ;1）",
                "> ;> ",
                "🤔 ;🤔 ",
                "@bot ;那么，",
            })
    void whatIsSaidBeforehandHidesNoVerdict(String english, String chinese) {
        String yes = "yes, as test and train should be treated in the same way";

        assertThat(credit(19, english + " " + yes)).isZero();
        assertThat(credit(19, chinese + "需要，测试时开着才能保证输出稳定。")).isZero();
        assertThat(credit(19, english + " nope, only in training; at test one wants deterministic output"))
                .isEqualTo(1);
        assertThat(credit(19, chinese + "否，测试时要用完整的网络，输出才确定。")).isEqualTo(1);
    }

    private double credit(int question, String answer) {
        return grader.open(BuiltInQuestions.number(question), answer).credit();
    }
}
