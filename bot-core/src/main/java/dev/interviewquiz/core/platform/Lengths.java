package dev.interviewquiz.core.platform;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Escaped lengths on the worse platform: {@code &} is five characters on Slack, {@code <} and {@code >} four, a markdown
 * sign two on Discord. Lengths count UTF-16 units, the stricter of the two platforms' ways.
 */
public final class Lengths {
    private static final int TIME = 64;
    private static final int MARKS = 6;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    /** What Discord wants before each line of small print. */
    static final int SMALL_PRINT = 3;

    private Lengths() {}

    /** The length of a text that a renderer escapes. */
    public static int escaped(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += escaped(text.charAt(i));
        }
        return length;
    }

    private static int escaped(char sign) {
        return switch (sign) {
            case '&' -> 5;
            case '<', '>' -> 4;
            case '*', '_', '~', '`', '|', '#', '-', '+', '[', ']', '(', ')', '\\', ':', '@', '.', '!', '=' -> 2;
            default -> 1;
        };
    }

    static int of(Span span) {
        if (span instanceof Span.Time) {
            return TIME;
        }
        if (span instanceof Span.Channel channel) {
            return escaped(channel.name()) + channel.channel().id().length() + MARKS;
        }
        return escaped(words(span)) + MARKS;
    }

    static String words(Span span) {
        return span.fold(new Words());
    }

    private static final class Words implements Span.Cases<String> {
        @Override
        public String plain(Span.Plain span) {
            return span.text();
        }

        @Override
        public String strong(Span.Strong span) {
            return span.text();
        }

        @Override
        public String code(Span.Code span) {
            return span.text();
        }

        @Override
        public String quote(Span.Quote span) {
            return span.text();
        }

        @Override
        public String time(Span.Time span) {
            return MINUTES.format(span.instant().atOffset(ZoneOffset.UTC));
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
}
