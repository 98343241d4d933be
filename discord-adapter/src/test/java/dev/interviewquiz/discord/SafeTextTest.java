package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    a *b* _c_ ~~d~~ `e` ||f||→a \\*b\\* \\_c\\_ \\~\\~d\\~\\~ \\`e\\` \\|\\|f\\|\\|
                    # heading→\\# heading
                    >>> quote→\\>>> quote
                    -# small→\\-# small
                    - item→\\- item
                    12. item→12\\. item
                    a - b + c > d # e→a - b + c > d # e
                    0.001 = 1e-3→0\\.001 = 1e-3
                    lr 0.001→lr 0.001
                    [a](https://b.c)→\\[a\\](https\\://b\\.c)
                    <@123> <#4> <t:1>→\\<@123> \\<#4> \\<t:1>
                    :smile: at 10:30→\\:smile: at 10:30
                    discord.gg/x→discord\\.gg/x
                    x\\*y→x\\\\\\*y
                    """)
    void markdownIsShownAsItWasWritten(String written, String sent) {
        assertThat(SafeText.escape(written)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "@here", "@EveryOne"})
    void nobodyIsMentioned(String mention) {
        assertThat(SafeText.escape(mention)).startsWith("@\u200B");
    }

    @Test
    void eachLineIsGuarded() {
        assertThat(SafeText.escape("a\n# b\n  > c\r\n- d\u2028# e")).isEqualTo("a\n\\# b\n  \\> c\n\\- d\n\\# e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧‍👦", "🏳️‍🌈", "👩🏽‍💻", "❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "🇨🇳"})
    void emojiSequencesStayWhole(String emoji) {
        assertThat(SafeText.escape(emoji)).isEqualTo(emoji);
    }
}
