package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ｙｅｓ，　ｗａｉｔ！;Yes, wait!",
                "no\u00a0wait\u2009now;no wait now",
                "wait\u200b, grad\u00adient;wait, gradient",
                "a =\u0338 b;a ≠ b",
                "x \\geq 0;x ≥ 0",
                "\\tfrac12 \\frac{1}{4};0.5 0.25",
                "\\mathrm{ReLU};{ReLU}",
                "\\sigma \\;\\sigma \\",
            })
    void whatIsOnlyAnotherWayOfWritingIsFolded(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(folded);
    }

    @Test
    void blanksAroundATextAreGone() {
        assertThat(Folded.of("\n \u3000a b \r\n").text()).isEqualTo("a b");
    }

    @Test
    void whatAReaderBlanksIsBlankInTheOriginal() {
        assertThat(Folded.blanked("\u3000Ａ，\u200bＢ", text -> text.replace('B', ' ')))
                .isEqualTo("\u3000Ａ，\u200b ");
        assertThat(Folded.blanked("Ａ", text -> text)).isEqualTo("Ａ");
    }

    @Test
    void eachCharacterKnowsWhereItStood() {
        String text = "\u3000so 1 \\geq 0";
        Tokens tokens = Tokens.of(text);

        assertThat(tokens.evidence(new Span(0, 4)).quote()).isEqualTo("so 1 \\geq 0");
    }
}
