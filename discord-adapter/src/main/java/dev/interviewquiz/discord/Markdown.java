package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import java.text.Bidi;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.TimeFormat;

/** Spans as Discord's markdown, every string in them escaped. Stateless. */
final class Markdown implements Span.Cases<String> {
    private static final Markdown CASES = new Markdown();
    private static final Pattern SAME_MARKS = Pattern.compile("([*`|])\\1");
    private static final String JOINT = "\u200B";

    private Markdown() {}

    /** Where the same mark ends one span and begins the next, Discord would take both for one. */
    static String of(Text text) {
        StringBuilder markdown = new StringBuilder();
        for (Span span : text.spans()) {
            String piece = span.fold(CASES);
            String seam = markdown.substring(Math.max(0, markdown.length() - 1)) + piece;
            markdown.append(SAME_MARKS.matcher(seam).lookingAt() ? JOINT : "").append(piece);
        }
        return markdown.toString();
    }

    @Override
    public String plain(Span.Plain span) {
        return SafeText.escape(span.text());
    }

    @Override
    public String strong(Span.Strong span) {
        return marked("**", SafeText.escape(span.text()), "**");
    }

    @Override
    public String code(Span.Code span) {
        return marked("`", CleanText.line(span.text()).replace('`', '\u02CB'), "`");
    }

    @Override
    public String quote(Span.Quote span) {
        return marked("“", isolated(SafeText.escape(span.text())), "”");
    }

    @Override
    public String spoiler(Span.Spoiler span) {
        return marked("||", SafeText.escape(span.text()), "||");
    }

    @Override
    public String time(Span.Time span) {
        TimeFormat format = switch (span.style()) {
            case DATE -> TimeFormat.DATE_LONG;
            case TIME -> TimeFormat.TIME_SHORT;
            case DATE_TIME -> TimeFormat.DATE_TIME_SHORT;
            case RELATIVE -> TimeFormat.RELATIVE;
        };
        return format.format(span.instant());
    }

    @Override
    public String member(Span.Member span) {
        return isolated(SafeText.escape(CleanText.line(span.name())));
    }

    @Override
    public String mention(Span.Mention span) {
        return span.whom() == Span.Mention.Whom.ROLE ? "<@&" + span.id() + ">" : "<@" + span.id() + ">";
    }

    @Override
    public String channel(Span.Channel span) {
        String id = span.channel().id();
        boolean known = id.chars().allMatch(Character::isDigit);
        return known ? "<#" + id + ">" : SafeText.escape("#" + CleanText.line(span.name()));
    }

    private static String marked(String open, String text, String close) {
        return text.isBlank() ? text : open + text + close;
    }

    /** Text of a right-to-left script keeps its direction to itself. */
    private static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + text + "\u2069" : text;
    }
}
