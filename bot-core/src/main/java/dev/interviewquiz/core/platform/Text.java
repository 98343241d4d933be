package dev.interviewquiz.core.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marked-up text as a list of spans; a line break is {@code \n} inside a span. Immutable. */
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String plain) {
        return new Text(List.of(new Span.Plain(plain)));
    }

    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    public static Text strong(String text) {
        return of(new Span.Strong(text));
    }

    /** Parts with a separator between them; empty for none. */
    public static Text joined(String separator, Stream<Text> parts) {
        return parts.reduce((first, second) -> first.plus(separator).plus(second))
                .orElse(EMPTY);
    }

    public Text plus(Text other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Text(all);
    }

    public Text plus(String plain) {
        return plus(of(plain));
    }

    public Text plus(Span span) {
        return plus(of(span));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The escaped length on the worse platform, in UTF-16 units; see {@link Lengths}. */
    public int length() {
        int length = 0;
        for (Span span : spans) {
            length += Lengths.of(span);
        }
        return length;
    }

    /** The bare words, without any mark: for notifications, screen readers and tests. */
    public String words() {
        return spans.stream().map(Lengths::words).collect(Collectors.joining());
    }

    /**
     * As a platform writes it, in parts of at most so many characters, parted between spans, lines or words where need be;
     * what is blank is no part.
     */
    public List<String> parts(int most, Function<Text, String> written) {
        String whole = written.apply(this);
        if (whole.length() > most) {
            return halves().flatMap(half -> half.parts(most, written).stream()).toList();
        }
        return whole.isBlank() ? List.of() : List.of(whole);
    }

    private Stream<Text> halves() {
        int half = spans.size() / 2;
        if (half > 0) {
            return Stream.of(new Text(spans.subList(0, half)), new Text(spans.subList(half, spans.size())));
        }
        String words = words();
        int middle = middle(words);
        return Stream.of(of(words.substring(0, middle)), of(words.substring(middle)));
    }

    private static int middle(String words) {
        int half = words.length() / 2;
        for (char boundary : new char[] {'\n', ' '}) {
            int at = words.lastIndexOf(boundary, half);
            if (at > words.length() / 4) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(words.charAt(half)) ? half + 1 : half;
    }
}
