package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text in Slack's mark-up. What a person wrote stays what he wrote: {@code & < >} are escaped, and a sign that Slack would
 * take for formatting is followed by a zero-width space, which is not seen and breaks the pattern.
 */
final class Mrkdwn implements Span.Cases<String> {
    /** Slack's limit of the text of one section. */
    static final int SECTION = 3000;

    private static final String GAP = "\u200B";
    /** A mark that is not within a word. */
    private static final String MARK = "(?<![\\p{L}\\p{Nd}])[*_~`]|[*_~`](?![\\p{L}\\p{Nd}])";
    /** Names have a letter, but for four; {@code 10:30:00} has no name in it. */
    private static final String EMOJI = ":(?=(?:[0-9_+-]{0,80}[a-z][a-z0-9_+-]{0,80}|[+-]1|100|1234):)";

    private static final String QUOTED_LINE = "(?m:^)(?=&gt;)";
    private static final Pattern FORMATTING = Pattern.compile(MARK + "|" + EMOJI + "|" + QUOTED_LINE);
    private static final DateTimeFormatter FALLBACK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final Mrkdwn CASES = new Mrkdwn();

    private Mrkdwn() {}

    /** The whole text, however long. */
    static String of(Text text) {
        return text.spans().stream().map(span -> span.fold(CASES)).collect(Collectors.joining());
    }

    static List<String> parts(Text text, int most) {
        return text.parts(most, Mrkdwn::of);
    }

    /** What is seen of it, with {@code & < >} as entities. */
    static String escape(String text) {
        return CleanText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Escaped, and free of formatting. */
    static String neutral(String text) {
        return FORMATTING.matcher(escape(text)).replaceAll("$0" + GAP);
    }

    @Override
    public String plain(Span.Plain span) {
        return neutral(span.text());
    }

    @Override
    public String strong(Span.Strong span) {
        return marked("*", span.text());
    }

    @Override
    public String code(Span.Code span) {
        return fenced(span.text());
    }

    @Override
    public String quote(Span.Quote span) {
        return marked("_", span.text());
    }

    @Override
    public String time(Span.Time span) {
        String format = switch (span.style()) {
            case DATE -> "{date_short_pretty}";
            case TIME -> "{time}";
            case DATE_TIME -> "{date_short_pretty} {time}";
            case RELATIVE -> "{ago}";
        };
        return "<!date^" + span.instant().getEpochSecond() + "^" + format + "|" + FALLBACK.format(span.instant()) + ">";
    }

    @Override
    public String member(Span.Member span) {
        return neutral(CleanText.line(span.name()));
    }

    /** Slack has no roles. */
    @Override
    public String mention(Span.Mention span) {
        return span.whom() == Span.Mention.Whom.MEMBER ? "<@" + escape(span.id()) + ">" : neutral(span.id());
    }

    @Override
    public String channel(Span.Channel span) {
        return "<#" + span.channel().id() + ">";
    }

    private static String marked(String mark, String text) {
        if (text.isBlank()) {
            return text;
        }
        return Stream.of(text.split("\n", -1))
                .map(line -> markedLine(mark, line))
                .collect(Collectors.joining("\n"));
    }

    private static String markedLine(String mark, String line) {
        String bare = line.strip();
        return bare.isEmpty() ? "" : GAP + mark + neutral(bare) + mark + GAP + (line.endsWith(" ") ? " " : "");
    }

    private static String fenced(String text) {
        String bare = escape(text);
        if (bare.isBlank()) {
            return bare;
        }
        return bare.contains("`") || bare.contains("\n")
                ? "```" + bare.replace("`", "`" + GAP) + "```"
                : "`" + bare + "`";
    }
}
