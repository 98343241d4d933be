package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "23;✗。L2→‖W‖↓→∏(Wᵀ·f')更快→0，vanish 更重;1",
                "23;❌ L2 → W↓ → ∏W → 0 faster;1",
                "23;False: ‖W‖↓ ⇒ product → 0 sooner;1",
                "23;×，L2 让权重更小，连乘消失更快;1",
                "24;underfit: model↑ reg↓ epochs↑;1",
                "24;欠拟合→模型↑、正则↓;1",
                "24;high bias. ↑ model size, ↓ dropout;1",
                "16;✅ No. Sum over all data, order doesn't matter;1",
                "16;✔️;0",
            })
    void arrowsAndTicksAreReadAsWords(int question, String answer, double credit) {
        assertThat(BuiltInQuestions.GRADER
                        .open(BuiltInQuestions.number(question), answer)
                        .credit())
                .isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"✗", "✘ L2", "❌️", "×，因为", "✖"})
    void aCrossIsANo(String answer) {
        assertThat(LeadingWords.of(Tokens.of(answer)).side()).contains(Verdict.Side.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓", "✔️。", "✅, the order matters", "√，对"})
    void aTickThatStandsAloneIsAYes(String answer) {
        assertThat(LeadingWords.of(Tokens.of(answer)).side()).contains(Verdict.Side.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓ sum over all data", "√n", "√(v)", "×"})
    void aTickBeforeWordsIsABulletMark(String answer) {
        assertThat(LeadingWords.of(Tokens.of(answer)).side()).isNotEqualTo(Verdict.Side.YES);
    }

    @Test
    void whatGoesToALimitStandsInOneClauseWithIt() {
        Tokens tokens = Tokens.of("the product -> 0 faster");
        assertThat(tokens.list()).allMatch(token -> token.clause() == 0);
        assertThat(tokens.list()).extracting(Token::text).containsSequence("goes", "to", "0");
        assertThat(Tokens.of("lr -> 0.1 works").list()).anyMatch(token -> token.clause() > 0);
    }
}
