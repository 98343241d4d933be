package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseGapsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "梯度大的步子小 梯度小的步子大;1",
                "梯度大的步子小，梯度小的步子大;1",
                "不 需要 打乱;0",
                "每个 batch 的 loss 都降;0",
            })
    void aSpaceBehindThreeCharactersEndsAClause(String text, int last) {
        Tokens tokens = Tokens.of(text);
        assertThat(tokens.get(tokens.size() - 1).clause()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7;adam就是动量加rmsprop 一阶距是历史梯度的滑动平均 管方向 二阶矩是梯度平方的滑动平均 给每个参数单独调步长 梯度大的步子小 梯度小的步子大",
                "9;就是对以有的训练数据做变换 标签不便 造出新的样本扩大训练级 比如图片左右反转 旋转一点点",
            })
    void noMisconceptionReachesAcrossIt(int question, String answer) {
        assertThat(Grader.standard()
                        .open(BuiltInQuestions.number(question), answer)
                        .credit())
                .isEqualTo(1);
    }
}
