package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.platform.Lengths;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotedTest {
    private static Evidence said(String answer, String words) {
        int start = answer.indexOf(words);
        return Evidence.in(answer, start, start + words.length());
    }

    private static List<String> quoted(String answer, String... words) {
        List<Evidence> evidence =
                Arrays.stream(words).map(each -> said(answer, each)).toList();
        return new Quoted(answer).of(evidence, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You make more training samples by changing the ones you have. | samples by changing | You make more training samples by changing the ones you have
            训练更快，对初始化不敏感，有一点正则化的作用。 | 快，对初始化不敏感，有一点正则 | 训练更快，对初始化不敏感，有一点正则化的作用
            训练更快,对初始化不敏感.还有正则 | 初始化 | 对初始化不敏感
            No, it is not. The steps are too small. | not | it is not
            It helps because each batch is noisy, e.g. on small data. | batch is noisy | because each batch is noisy
            Use small steps, e.g. 0.1 or 0.15: x!=y | 0.1 or | e.g. 0.1 or 0.15
            The loss f(x) grows (by a half) each step | f(x) grows | The loss f(x) grows (by a half) each step
            Adam keeps momentum (a mean, of the gradients) too | keeps momentum | Adam keeps momentum…
            Adam把动量（对梯度做滑动平均）用起来；还有 | 梯度做滑动 | Adam把动量（对梯度做滑动平均）用起来
            """)
    void aQuoteIsTheClausesThatHoldTheEvidence(String answer, String words, String quote) {
        assertThat(quoted(answer, words)).containsExactly(quote);
    }

    @Test
    void ofAClauseThatIsTooLongTheSideThatFitsIsQuoted() {
        String answer = "the network that we train on the mini batches of the whole data set"
                + " learns slowly when the rate is far too small for it";

        assertThat(quoted(answer, "learns slowly"))
                .containsExactly("…learns slowly when the rate is far too small for it");
        assertThat(quoted(answer + " and for what else there may be", "learns slowly"))
                .containsExactly("…learns slowly…");
    }

    @Test
    void aClauseIsQuotedOnceHoweverMuchOfItCounts() {
        assertThat(quoted("It locks the door and counts the keys. Also visits.", "door", "keys", "visits"))
                .containsExactly("It locks the door and counts the keys", "Also visits");
    }

    @Test
    void aQuoteHasAtMostEightyEscapedCharacters() {
        String answer = "a_b*c ".repeat(30);

        assertThat(quoted(answer, answer.strip())).allMatch(quote -> Lengths.escaped(quote) <= 80);
    }

    @Test
    void aQuoteThatMustBeCutEndsWithAWord() {
        String answer =
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";

        assertThat(quoted(answer, answer))
                .containsExactly("one two three four five six seven eight nine ten eleven twelve thirteen…");
    }

    @Test
    void whatDoesNotStandInTheAnswerIsQuotedAsItIs() {
        assertThat(new Quoted("").of(new Evidence(3, 7, "keys"))).isEqualTo("keys");
    }
}
