package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoranceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't know",
                "idk",
                "I'm not really sure",
                "No clue, sorry",
                "I forgot",
                "I give up",
                "next",
                "nope, skip",
                "never heard of it",
                "n/a",
                "show me the answer please",
                "no answer",
                "no time today",
                "忘了",
                "不好意思忘了",
                "不会做",
                "没思路",
                "我放弃",
                "跳过",
                "答不上来",
                "不太清楚",
                "这题真的不知道啊",
                "看答案"
            })
    void whoOnlySaysThatHeDoesNotKnowHasNotAnswered(String text) {
        assertThat(Ignorance.isAllOf(Tokens.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No, I am sure.",
                "No. Sure about that.",
                "no, I know",
                "A sure",
                "No",
                "Yes, I am certain",
                "I am not sure, but it is the gradient",
                "不会的，因为全量梯度不变",
                "没有必要",
                "不需要打乱"
            })
    void whoDecidesOrSaysMoreHas(String text) {
        assertThat(Ignorance.isAllOf(Tokens.of(text))).isFalse();
    }
}
