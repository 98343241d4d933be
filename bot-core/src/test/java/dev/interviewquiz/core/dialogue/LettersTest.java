package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC", "ac", "A C", "a, c", "A and C", "a & c", "A、C", "A和C", "A 与 C", "(A) (C)", "A. C.", "1 3", "Ａ，Ｃ"
            })
    void optionsAreNamedAsPeopleNameThem(String text) {
        assertThat(Letters.positions(text, 4)).containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the first one", "E", "bad", "5", "and", "A or nothing"})
    void whatNamesAnythingElseNamesNone(String text) {
        assertThat(Letters.positions(text, 4)).isEmpty();
    }
}
