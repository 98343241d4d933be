package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MrkdwnTest {
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, "T1");

    @Test
    void nothingThatAPersonWrotePings() {
        assertThat(Mrkdwn.neutral("<!channel> <!here|x> <@U123> <#C1> <https://x.example|click>"))
                .isEqualTo(
                        "&lt;!channel&gt; &lt;!here|x&gt; &lt;@U123&gt; &lt;#C1&gt; &lt;https://x.example|click&gt;");
    }

    @Test
    void formattingIsBrokenByAnUnseenSign() {
        assertThat(Mrkdwn.neutral("*bold* _it_ ~gone~ `code`"))
                .isEqualTo("*\u200Bbold*\u200B _\u200Bit_\u200B ~\u200Bgone~\u200B `\u200Bcode`\u200B");
    }

    @Test
    void aSignWithinAWordStaysAsItIs() {
        assertThat(Mrkdwn.neutral("snake_case a*b")).isEqualTo("snake_case a*b");
    }

    @Test
    void emojiNamesStayNames() {
        assertThat(Mrkdwn.neutral(":tada: 10:30 a::b")).isEqualTo(":\u200Btada: 10:30 a::b");
    }

    @Test
    void timesAreNoEmoji() {
        assertThat(Mrkdwn.neutral("for example time:09:00, 10:30:00, x[1:10:2]"))
                .isEqualTo("for example time:09:00, 10:30:00, x[1:10:2]");
        assertThat(Mrkdwn.neutral(":+1: :100: :t-rex:")).isEqualTo(":\u200B+1: :\u200B100: :\u200Bt-rex:");
    }

    @Test
    void aQuotedLineIsNoQuotation() {
        assertThat(Mrkdwn.neutral("> said\n>> more")).isEqualTo("\u200B&gt; said\n\u200B&gt;&gt; more");
    }

    @Test
    void textThatTurnsTheDirectionAroundLosesThat() {
        assertThat(Mrkdwn.neutral("a\u202Eb\u2066c\u0007d")).isEqualTo("abcd");
    }

    @Test
    void aNotificationNamesChannelsAndTimesInTheReadersTerms() {
        Text words = Text.of(new Span.Channel(new ChannelRef(WORKSPACE, "C0TWO"), "C0TWO"))
                .plus(" · open until ")
                .plus(new Span.Time(Instant.parse("2026-12-03T09:00:00Z"), Span.Time.Style.DATE_TIME));

        String text = BlockKit.summary(new View(Locale.ENGLISH, Optional.empty(), words, List.of()));

        assertThat(text)
                .isEqualTo("<#C0TWO> · open until <!date^1796288400^{date_short_pretty} {time}|2026-12-03 09:00 UTC>");
    }

    @Test
    void everySpanHasItsForm() {
        assertThat(one(new Span.Strong("2 of 3"))).isEqualTo("\u200B*2 of 3*\u200B");
        assertThat(one(new Span.Code("x < y"))).isEqualTo("`x &lt; y`");
        assertThat(one(new Span.Code("a `b`"))).isEqualTo("```a `\u200Bb`\u200B```");
        assertThat(one(new Span.Quote("moving _average_"))).isEqualTo("\u200B_moving _\u200Baverage_\u200B_\u200B");
        assertThat(one(new Span.Quote("two\nlines"))).isEqualTo("\u200B_two_\u200B\n\u200B_lines_\u200B");
        assertThat(one(new Span.Spoiler("*hidden*"))).isEqualTo("*\u200Bhidden*\u200B");
        assertThat(one(new Span.Member(new MemberRef(WORKSPACE, "U1"), "<@U9>\nbob")))
                .isEqualTo("&lt;@U9&gt; bob");
        assertThat(one(new Span.Channel(new ChannelRef(WORKSPACE, "C1"), "general")))
                .isEqualTo("<#C1>");
    }

    @Test
    void momentsAreToldInTheReadersOwnTime() {
        Instant moment = Instant.parse("2026-11-24T02:00:00Z");

        assertThat(one(new Span.Time(moment, Span.Time.Style.DATE_TIME)))
                .isEqualTo("<!date^1795485600^{date_short_pretty} {time}|2026-11-24 02:00 UTC>");
        assertThat(one(new Span.Time(moment, Span.Time.Style.RELATIVE)))
                .isEqualTo("<!date^1795485600^{ago}|2026-11-24 02:00 UTC>");
    }

    @Test
    void longTextIsPartedBetweenWordsAndLosesNothing() {
        String words = "regularisation & early stopping > ".repeat(120).strip();

        List<String> parts = Mrkdwn.parts(Text.of(words), Mrkdwn.SECTION);

        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.length() <= Mrkdwn.SECTION);
        assertThat(String.join("", parts).replace("&amp;", "&").replace("&gt;", ">"))
                .isEqualTo(words);
    }

    @Test
    void aSurrogatePairIsNeverParted() {
        List<String> parts = Mrkdwn.parts(Text.of("😀".repeat(2000)), Mrkdwn.SECTION);

        assertThat(parts).allMatch(part -> !Character.isLowSurrogate(part.charAt(0)));
        assertThat(String.join("", parts)).isEqualTo("😀".repeat(2000));
    }

    private static String one(Span span) {
        return Mrkdwn.of(Text.of(span));
    }
}
