package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WrappingTest {
    @Test
    void aLineIsBrokenBeforeTheWordThatDoesNotFit() {
        assertThat(Wrapping.at(12, "what is data augmentation?")).isEqualTo("what is data\naugmentation?");
    }

    @Test
    void chineseIsBrokenBetweenAnyTwoCharactersButNotBeforePunctuation() {
        assertThat(Wrapping.at(8, "什么是过拟合？")).isEqualTo("什么是过\n拟合？");
        assertThat(Wrapping.at(8, "什么是对，呢")).isEqualTo("什么是\n对，呢");
    }

    @Test
    void marksTakeNoColumn() {
        assertThat(Wrapping.at(5, "\u001b[1mabc\u001b[0m de")).isEqualTo("\u001b[1mabc\u001b[0m\nde");
    }

    @Test
    void whatFitsOrHasNoKnownWidthStays() {
        assertThat(Wrapping.at(80, "one\ntwo")).isEqualTo("one\ntwo");
        assertThat(Wrapping.at(0, "a long line of words")).isEqualTo("a long line of words");
    }
}
