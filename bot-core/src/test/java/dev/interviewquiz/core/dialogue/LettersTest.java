package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC",
                "ac",
                "A C",
                "a, c",
                "A and C",
                "A、C",
                "A和C",
                "A 与 C",
                "“A 和 C”",
                "\"A\", \"C\"",
                "(a) & (c)",
                "A. C.",
                "A+C",
                "1 3",
                "Ａ，Ｃ"
            })
    void severalOptionsAreNamedAsPeopleNameThem(String text) {
        assertThat(Letters.positions(text, 4)).containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.", " b) ", "C", "4"})
    void oneIsNamedByItsLetterOrItsNumber(String text) {
        assertThat(Letters.positions(text, 4)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AB", "a, c", "选 A", "选A", "我选 B", "答案是C"})
    void lettersAloneAreTold(String text) {
        assertThat(Letters.alone(text, 4)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "1 2", "AE", "BCE", "bad", "选", "选 A，因为它锁门", "A locks the door"})
    void whatMaySaySomethingIsNoLettersAlone(String text) {
        assertThat(Letters.alone(text, 4)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the first one", "E", "bad", "5", "and", "和", "A or nothing", "A and perhaps C"})
    void whatNamesAnythingElseNamesNone(String text) {
        assertThat(Letters.positions(text, 4)).isEmpty();
    }
}
