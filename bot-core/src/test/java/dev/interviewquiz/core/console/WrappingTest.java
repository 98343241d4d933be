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
    void aButtonIsNotBrokenUnlessItIsWiderThanALine() {
        assertThat(Wrapping.at(16, "[1] I did so  [2] 中/EN")).isEqualTo("[1] I did so\n[2] 中/EN");
        assertThat(Wrapping.at(16, "\u001b[36m[1] I did so\u001b[0m  \u001b[36m[2] 中/EN\u001b[0m"))
                .isEqualTo("\u001b[36m[1] I did so\u001b[0m\n\u001b[36m[2] 中/EN\u001b[0m");
        assertThat(Wrapping.at(10, "[1] Show a short answer")).isEqualTo("[1] Show a\nshort\nanswer");
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
