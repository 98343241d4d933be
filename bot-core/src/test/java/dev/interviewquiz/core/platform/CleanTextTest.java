package dev.interviewquiz.core.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CleanTextTest {
    @Test
    void hiddenAndReorderingSignsGo() {
        assertThat(CleanText.of("a\u200Bb\u202Ec\u2066d\uFEFFe\u0000f\u00ADg\u3164h\u200Di"))
                .isEqualTo("abcdefg hi");
    }

    @Test
    void piledUpMarksAreCut() {
        assertThat(CleanText.of("a" + "\u0301".repeat(50))).isEqualTo("a" + "\u0301".repeat(3));
    }

    @Test
    void linesDoNotPileUp() {
        assertThat(CleanText.of("a" + "\n \n".repeat(500) + "b")).isEqualTo("a\n\nb");
    }

    @Test
    void halfASignBecomesAVisibleOne() {
        assertThat(CleanText.of("a\uD83D")).isEqualTo("a\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧‍👦", "🏳️‍🌈", "👩🏽‍💻", "❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "🇨🇳", "Ünïcödé 中文"})
    void emojiSequencesAndWordsStayWhole(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void aLongLineNeverEndsWithinASign() {
        assertThat(CleanText.line("😀".repeat(60), 100)).hasSize(99).endsWith("😀…");
        assertThat(CleanText.line("a\nb", 100)).isEqualTo("a b");
    }
}
