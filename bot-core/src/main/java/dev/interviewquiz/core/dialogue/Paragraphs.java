package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Lengths;
import dev.interviewquiz.core.platform.Span;
import dev.interviewquiz.core.platform.Text;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into parts that fit into a block; cuts at a line break or a space where there is one near. */
final class Paragraphs {
    private static final int MARKS = 12;

    private Paragraphs() {}

    static List<Text> split(Text text, int limit) {
        if (text.length() <= limit) {
            return List.of(text);
        }
        List<Text> parts = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        int length = 0;
        for (Span span : pieces(text, limit - MARKS)) {
            int next = Text.of(span).length();
            if (length + next > limit && !current.isEmpty()) {
                parts.add(new Text(current));
                current = new ArrayList<>();
                length = 0;
            }
            current.add(span);
            length += next;
        }
        parts.add(new Text(current));
        return parts;
    }

    private static List<Span> pieces(Text text, int limit) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : text.spans()) {
            if (span instanceof Span.Plain plain) {
                cut(plain.text(), limit).forEach(part -> pieces.add(new Span.Plain(part)));
            } else if (span instanceof Span.Quote quote) {
                cut(quote.text(), limit).forEach(part -> pieces.add(new Span.Quote(part)));
            } else if (span instanceof Span.Spoiler spoiler) {
                cut(spoiler.text(), limit).forEach(part -> pieces.add(new Span.Spoiler(part)));
            } else {
                pieces.add(span);
            }
        }
        return pieces;
    }

    private static List<String> cut(String text, int limit) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (Lengths.escaped(rest) > limit) {
            int end = end(rest, limit);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    private static int end(String text, int limit) {
        int length = 0;
        int end = 0;
        int gap = 0;
        while (end < text.length()) {
            int next = Character.charCount(text.codePointAt(end));
            length += Lengths.escaped(text.substring(end, end + next));
            if (length > limit) {
                break;
            }
            end += next;
            gap = Character.isWhitespace(text.charAt(end - 1)) ? end : gap;
        }
        return gap > end / 2 ? gap : end;
    }
}
