package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPairsTest {
    private final WordPairs pairs = WordPairs.standard();

    @Test
    void theResourceIsWhatPeoplesAnswersAndStringsOfTermsCount() throws IOException {
        assertThat(Files.readString(CollectedPairs.RESOURCE, StandardCharsets.UTF_8))
                .as("run CollectedPairs again")
                .isEqualTo(CollectedPairs.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The momentum gradient is a moment of bias in the adaptive average which corrects the squared parameter rate.
            Softmax pooling of the recurrent kernel layers the hidden validation of convex batch memory and noise.
            优化的动量由偏差的卷积在学习率的判别器上归一化梯度的参数收敛。
            """)
    void termsWithLittleWordsBetweenThemAreStrung(String answer) {
        assertThat(pairs.areStrung(Tokens.of(answer))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Adam keeps a moving average of the gradient and one of its square, and divides the first by the root of the second.
            If every unit starts out the same they all get the same update, so the layer never becomes more than one unit.
            The B-tree index keeps its keys sorted in pages, so that a lookup reads a handful of pages and not the table.
            Sigmoid squashes everything, so far from zero its slope is nearly nothing and the product dies layer after layer.
            每个参数都有自己的步长，因为它除以了梯度平方的滑动平均的平方根。
            对image做random crop、flip，label不变，data就变多了。
            convolution共享权重减少params，图像不拉平，保住pixel邻接，逐layer扩大感受野学高级feature。
            """)
    void whatStatesSomethingIsNot(String answer) {
        assertThat(pairs.areStrung(Tokens.of(answer))).isFalse();
    }

    @Test
    void theOrderOfSentencesDoesNotMatter() {
        Tokens one = Tokens.of("It normalises each layer. The rate can be higher. Training is more stable.");
        Tokens other = Tokens.of("Training is more stable. It normalises each layer. The rate can be higher.");

        assertThat(pairs.statement(one)).isEqualTo(pairs.statement(other));
    }

    @Test
    void anEmptyTextIsNoString() {
        assertThat(pairs.areStrung(Tokens.of("…"))).isFalse();
    }
}
