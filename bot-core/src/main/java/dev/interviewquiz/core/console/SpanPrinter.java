package dev.interviewquiz.core.console;

import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spans as terminal text. */
final class SpanPrinter implements Span.Cases<String> {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Screen screen;
    private final Locale locale;
    private final ZoneId zone;

    SpanPrinter(Screen screen, Locale locale, ZoneId zone) {
        this.screen = screen;
        this.locale = locale;
        this.zone = zone;
    }

    /** A post in two languages tells its times in both: what stands in Chinese words is Chinese. */
    String print(Text text) {
        boolean chinese = HAN.matcher(text.words()).find();
        SpanPrinter printer = chinese ? new SpanPrinter(screen, Locale.CHINESE, zone) : this;
        return text.spans().stream().map(span -> span.fold(printer)).collect(Collectors.joining());
    }

    @Override
    public String plain(Span.Plain span) {
        return span.text();
    }

    @Override
    public String strong(Span.Strong span) {
        return screen.strong(span.text());
    }

    @Override
    public String code(Span.Code span) {
        return screen.button(span.text());
    }

    @Override
    public String quote(Span.Quote span) {
        return span.text();
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
        return span.name();
    }

    @Override
    public String mention(Span.Mention span) {
        return "@" + span.id();
    }

    @Override
    public String channel(Span.Channel span) {
        return "#" + span.name();
    }
}
