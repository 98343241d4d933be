package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are longer than a platform takes at once. */
final class TextTest {
    @Test
    void aShortTextIsOnePartAndABlankOneNone() {
        assertThat(parts(Text.strong("Short"), 10)).containsExactly("Short");
        assertThat(parts(Text.of(" \n"), 10)).isEmpty();
    }

    @Test
    void aLongTextIsPartedBetweenSpansThenLinesThenWordsAndLosesNothing() {
        Text text = Text.of("one two\nthree four").plus(new Span.Strong("five"));

        assertThat(parts(text, 8)).containsExactly("one two\n", "three ", "four", "five");
    }

    @Test
    void aSurrogatePairIsNeverParted() {
        List<String> parts = parts(Text.of("😀".repeat(101)), 15);

        assertThat(parts).allMatch(part -> !Character.isLowSurrogate(part.charAt(0)));
        assertThat(String.join("", parts)).isEqualTo("😀".repeat(101));
    }

    private static List<String> parts(Text text, int most) {
        return text.parts(most, Text::words);
    }
}
