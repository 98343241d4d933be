package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import java.util.Set;

/** Spans as Discord's markdown, every string in them escaped. Stateless. */
final class Markdown implements Span.Cases<String> {
    private static final Markdown CASES = new Markdown();
    private static final Set<String> WEB = Set.of("http", "https");
    private static final String JOINT = "\u200B";

    private Markdown() {}

    static String of(Text text) {
        StringBuilder markdown = new StringBuilder();
        for (Span span : text.spans()) {
            String piece = span.fold(CASES);
            if (sameMarksMeet(markdown, piece)) {
                markdown.append(JOINT);
            }
            markdown.append(piece);
        }
        return markdown.toString();
    }

    private static boolean sameMarksMeet(CharSequence before, String after) {
        if (before.length() == 0 || after.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return last == after.charAt(0) && "*`|".indexOf(last) >= 0;
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
        return marked("`", SafeText.line(span.text()).replace('`', '\u02CB'), "`");
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
    public String link(Span.Link span) {
        String label = SafeText.escape(SafeText.line(span.label()));
        if (!WEB.contains(String.valueOf(span.target().getScheme()))) {
            return label;
        }
        String target = span.target().toASCIIString().replace("(", "%28").replace(")", "%29");
        return "[" + label + "](" + target + ")";
    }

    @Override
    public String time(Span.Time span) {
        String style = switch (span.style()) {
            case DATE -> "D";
            case TIME -> "t";
            case DATE_TIME -> "f";
            case RELATIVE -> "R";
        };
        return "<t:" + span.instant().getEpochSecond() + ":" + style + ">";
    }

    @Override
    public String member(Span.Member span) {
        return isolated(SafeText.escape(SafeText.line(span.name())));
    }

    @Override
    public String channel(Span.Channel span) {
        String id = span.channel().id();
        boolean known = id.chars().allMatch(Character::isDigit);
        return known ? "<#" + id + ">" : SafeText.escape("#" + SafeText.line(span.name()));
    }

    private static String marked(String open, String text, String close) {
        return text.isBlank() ? text : open + text + close;
    }

    /** Text of a right-to-left script keeps its direction to itself. */
    private static String isolated(String text) {
        boolean turns = text.codePoints().map(Character::getDirectionality).anyMatch(Markdown::turns);
        return turns ? "\u2068" + text + "\u2069" : text;
    }

    private static boolean turns(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
