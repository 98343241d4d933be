package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOfExpressionsTest {
    private static final Glossary GLOSSARY = Glossary.standard();
    private static final Concepts CONCEPTS = Concepts.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "stack + linear; Stacking layers stays linear.; true",
                "share weight; the weights are not shared; false",
                "shuffle; it does not shuffle; false",
                "not shuffle; it never shuffles; true",
                "not shuffle; it shuffles; false",
                "norm .. instead of value; clip each value instead of the norm; false",
                "norm .. instead of value; clip the norm instead of each value; true",
                "norm .. instead of value; clip the norm of the gradient instead of each value; true",
                "no need|not necessary + !mini batch; not necessary for a mini-batch; false",
                "full batch + !mini batch; it is full batch, not mini-batch; true",
                "overfit; 容易过拟合; true",
                "过拟合; it overfits; true",
                "0.001; use 1e-3; true",
                "learning rate; η = 10⁻³ as the lr; true",
                "gradient; the gradeint; true",
                "梯度; 剃度; true",
                "梯度; 梯度; true",
                "initiali*; good initialisation; true",
                "学习率; 學習率; true",
                "打乱; 不打乱; false",
                "不打乱; 没有打乱; true",
                "线性; 非线性; false",
                "keeps no; it keeps no history; true",
                "keeps no; it keeps a history; false",
            })
    void anExpressionFindsWhatItSays(String expression, String answer, boolean found) {
        ExpressionCompiler compiler = new ExpressionCompiler(GLOSSARY, CONCEPTS);
        List<CompiledExpression> compiled = compiler.compile(List.of(expression));
        Vocabulary vocabulary = compiler.vocabulary();
        Reading reading = new Reading(
                Tokens.of(answer),
                vocabulary,
                new GroupIndex(compiler.groups(), vocabulary.size(), compiler.concepts()),
                compiler.asked());

        assertThat(compiled.get(0).match(reading, 0).isFull()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a | | b", "!a", "..", "a ..", "| a", "?!"})
    void aMistakeIsTold(String expression) {
        assertThat(Expressions.check(expression)).isPresent();
    }

    @Test
    void anExpressionOfNothingButPlusIsAMistake() {
        assertThat(Expressions.check(" + ")).isPresent();
    }

    @Test
    void whatIsRightPasses() {
        assertThat(Expressions.check("stack|compose + linear .. one + !not")).isEmpty();
    }
}
