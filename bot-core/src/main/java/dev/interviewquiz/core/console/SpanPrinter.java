package dev.interviewquiz.core.console;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Spans as terminal text. Control characters that a person wrote are taken out, so that no text can steer a terminal. */
final class SpanPrinter implements Span.Cases<String> {
    private final Screen screen;
    private final Locale locale;
    private final ZoneId zone;

    SpanPrinter(Screen screen, Locale locale, ZoneId zone) {
        this.screen = screen;
        this.locale = locale;
        this.zone = zone;
    }

    String print(Text text) {
        return text.spans().stream().map(span -> span.fold(this)).collect(Collectors.joining());
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\n' || !(Character.isISOControl(point) || steers(point)))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Bidirectional marks and isolates reorder what stands around them. */
    private static boolean steers(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F;
    }

    @Override
    public String plain(Span.Plain span) {
        return clean(span.text());
    }

    @Override
    public String strong(Span.Strong span) {
        return screen.strong(clean(span.text()));
    }

    @Override
    public String code(Span.Code span) {
        return screen.button(clean(span.text()));
    }

    @Override
    public String quote(Span.Quote span) {
        return clean(span.text());
    }

    @Override
    public String spoiler(Span.Spoiler span) {
        return clean(span.text());
    }

    @Override
    public String link(Span.Link span) {
        return clean(span.label()) + " <" + span.target() + ">";
    }

    @Override
    public String time(Span.Time span) {
        boolean chinese = locale.getLanguage().equals("zh");
        String pattern = switch (span.style()) {
            case DATE -> chinese ? "M月d日 E" : "EEE d MMM";
            case TIME -> "HH:mm";
            case DATE_TIME, RELATIVE -> chinese ? "M月d日 E HH:mm" : "EEE d MMM HH:mm";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(span.instant());
    }

    @Override
    public String member(Span.Member span) {
        return clean(span.name());
    }

    @Override
    public String channel(Span.Channel span) {
        return "#" + clean(span.name());
    }
}
