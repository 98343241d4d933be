package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Without it the network could only draw straight boundaries;it",
                "If there were no activation the stack would collapse;activation",
                "without activations it collapses into one layer;activations",
                "no co-adaptation + noise on hiddens;co adaptation",
                "没有它网络只能画直线;有 它",
                "没有激活函数只能画直线;有 激 活 函 数",
                "初始化不好会影响收敛;好",
                "不打乱会让梯度有偏;打 乱",
            })
    void aNegationEndsWhereAStatementOfItsOwnBegins(String text, String negated) {
        assertThat(negated(text)).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "without shuffling the data is;shuffling the data is",
                "no unit relies on the others;unit relies on the others",
                "it does not depend on w + b;depend on w + b",
                "不一定会收敛;一 定 会 收 敛",
                "没有单元能依赖;有 单 元 能 依 赖",
            })
    void whatOnlyLooksLikeOneStaysDenied(String text, String negated) {
        assertThat(negated(text)).isEqualTo(negated);
    }

    private static String negated(String text) {
        Tokens tokens = Tokens.of(text);
        return String.join(
                " ",
                IntStream.range(0, tokens.size())
                        .filter(tokens::negated)
                        .mapToObj(at -> tokens.get(at).text())
                        .toList());
    }
}
