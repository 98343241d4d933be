package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfCorrectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes, it does … no, hold on, that is the exploding kind. So false. | , that is the exploding kind. So false.",
                "The loss falls. No, stop, I mixed it up: it rises. | : it rises.",
                "It is a list. The loss falls, wait, no: it rises. | It is a list. , no: it rises.",
                "Dropout 打开，等等，不对，测试时关闭。 | ，测试时关闭。",
                "是欠拟合。抱歉，我说反了，是过拟合。 | ，是过拟合。",
                "学习率调大，哦不，调小。 | 调小。",
            })
    void whatAWriterTakesBackIsGone(String answer, String left) {
        String taken = SelfCorrection.applied(answer);

        assertThat(taken).hasSameSizeAs(answer);
        assertThat(taken.replaceAll("\\s+", " ").strip()).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, wait for the plateau first.",
                "Hold on to the best weights; the longer you wait.",
                "翻转、裁剪、旋转等等，都不改变标签。",
                "不对，说反了：权重越小，梯度消失得越快。",
                "不对，应该是更小的权重。",
                "这个说法不对，应该反过来。",
                "这个说法是错的，说反了，L2 会加剧梯度消失。",
                "题目正好说反了：权重越小，梯度消失得越快。",
                "L2 能缓解梯度消失，不对，应该是加剧。",
                "I mean the gradient.",
                "生成器把噪声变成样本，判别器分辨真假，等等，不对，我说反了",
            })
    void whatOnlySoundsLikeACorrectionTakesNothingBack(String answer) {
        assertThat(SelfCorrection.applied(answer)).isEqualTo(answer);
    }
}
