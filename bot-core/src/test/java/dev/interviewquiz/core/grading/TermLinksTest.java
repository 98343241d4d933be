package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLinksTest {
    private final FieldTerms field = FieldTerms.standard();
    private final TermLinks links = TermLinks.standard(field);

    @Test
    void theResourceIsWhatRightAnswersAndModelAnswersLink() throws IOException {
        assertThat(Files.readString(CollectedLinks.RESOURCE, StandardCharsets.UTF_8))
                .as("run CollectedLinks again")
                .isEqualTo(CollectedLinks.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saliency of the embedding in the momentum of the kernel meets the covariate shift, with the beta of the neuron.
            The occlusion of the generator in the momentum of a pooling layer is the dropout of the kernel, with the bias of the minimax.
            一阶矩的卷积核在噪声中对抗欠拟合，学习率的判别器和注意力的验证误差。
            """)
    void termsThatNobodyLinksAreStrange(String answer) {
        assertThat(areStrange(answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Adam keeps a moving average of the gradient and one of the squared gradient, and divides the first by the root of the second.
            Momentum plus RMSProp with bias correction.
            The generator maps noise to samples, the discriminator tells them from real data, and they train in turn.
            Adam 把动量和 RMSProp 结合，为每个参数自适应学习率。
            """)
    void termsOfAStatementAreNot(String answer) {
        assertThat(areStrange(answer)).isFalse();
    }

    @Test
    void onlyQuestionsWhoseModelAnswersAreLinkedAreHeldAgainstTheLinks() {
        for (Question question : BuiltInQuestions.all()) {
            for (Language language : Language.values()) {
                Tokens model = Tokens.of(BuiltInQuestions.model(question, language));
                assertThat(links.know(model, field.in(model))).isTrue();
            }
        }
        Tokens other = Tokens.of("A tokenizer of the momentum pads the kernel.");
        assertThat(links.know(other, field.in(other))).isFalse();
    }

    private boolean areStrange(String answer) {
        Tokens tokens = Tokens.of(answer);
        return links.areStrange(tokens, field.in(tokens));
    }
}
