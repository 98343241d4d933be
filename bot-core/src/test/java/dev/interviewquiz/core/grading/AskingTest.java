package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it momentum or adaptive learning rates?",
                "ReLU? Or residual connections? No idea really.",
                "Momentum? Step sizes? I don't know.",
                "是动量还是自适应学习率？",
                "动量？自适应学习率？不知道。",
            })
    void whoOnlyAsksWhichItIsAnswersNothing(String text) {
        assertThat(Screening.screen(Tokens.of(text), 0)).contains(Refusal.DONT_KNOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it momentum or adaptive learning rates? Both.",
                "Use a smaller learning rate perhaps?",
                "How many layers to freeze? Which learning rate?",
                "Should all layers be frozen or only the first few?",
                "保留几层？冻结几层，全冻、部分冻还是不冻？",
                "Adam keeps momentum.",
            })
    void whoSaysOrNamesSomethingAnswers(String text) {
        assertThat(Screening.screen(Tokens.of(text), 0)).isEmpty();
    }
}
