package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Lines that were broken where they were full, as mail programs and terminals do, and not where something ends. Their lengths tell
 * them: in a paragraph the first word of each line had no room left in the line before, unless a sentence ended there. Lists with one
 * item a line, notes and verses have lines of many lengths. Linear.
 */
final class WrappedLines {
    /** In columns, of which a Chinese character takes two: nobody wraps at less. */
    private static final int NARROWEST = 30;

    /** How much wider than the others a line may be: not everybody counts the blank at its end. */
    private static final int SLACK = 1;

    /** Who sets no stop at the end sets none at the end of his notes either: so many lines that go on are no accident. */
    private static final int FEWEST_WITHOUT_STOP = 3;

    private static final String SENTENCE_ENDS = ".!?;:。！？；：…";
    private static final String BULLETS = "-*+•·‣◦–—>#|(（";
    private static final String NUMBER_ENDS = ".):、．）：";

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final BitSet breaks = new BitSet();

    private WrappedLines(String text) {
        this.text = text;
    }

    /** The places of the line breaks that are no more than blanks. */
    static BitSet breaksIn(String text) {
        WrappedLines wrapped = new WrappedLines(text);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                wrapped.line(start, at);
                start = at + 1;
            }
        }
        wrapped.paragraph();
        return wrapped.breaks;
    }

    /** Whether a break between two characters parts what belongs together: two Chinese ones, or a word with a hyphen. */
    static boolean parts(char before, char behind) {
        return before == '-' || (isWide(before) && isWide(behind));
    }

    private void line(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        if (last == start) {
            paragraph();
        } else {
            lines.add(new Span(start, last));
        }
    }

    private void paragraph() {
        if (lines.size() > 1) {
            int columns = widest(this::columns);
            if (columns >= NARROWEST) {
                BitSet found = wrapped(columns, this::columns);
                breaks.or(
                        found.isEmpty() ? wrapped(widest(WrappedLines::characters), WrappedLines::characters) : found);
            }
        }
        lines.clear();
    }

    private int widest(IntBinaryOperator measure) {
        return lines.stream()
                .mapToInt(line -> measure.applyAsInt(line.start(), line.end()))
                .max()
                .orElse(0);
    }

    /** The breaks of a paragraph that is wrapped to a width; none where one of its lines ends early or none goes on in the next. */
    private BitSet wrapped(int width, IntBinaryOperator measure) {
        BitSet full = new BitSet();
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span before = lines.get(i - 1);
            int start = lines.get(i).start();
            if (isItem(lines.get(i))) {
                continue;
            }
            boolean ended = ends(before);
            int room = width - SLACK - measure.applyAsInt(before.start(), before.end());
            if (measure.applyAsInt(start, wordEnd(lines.get(i))) >= room) {
                full.set(start - 1);
                goingOn += ended || Character.isUpperCase(text.charAt(start)) ? 0 : 1;
            } else if (!ended) {
                return new BitSet();
            }
        }
        int fewest = ends(lines.get(lines.size() - 1)) ? 1 : FEWEST_WITHOUT_STOP;
        return goingOn >= fewest ? full : new BitSet();
    }

    private boolean ends(Span line) {
        return SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private boolean isItem(Span line) {
        int at = line.start();
        while (text.charAt(at) == ' ') {
            at++;
        }
        if (BULLETS.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int end = at;
        while (end < line.end() && Character.isLetterOrDigit(text.charAt(end)) && end - at < 2) {
            end++;
        }
        return end > at && end < line.end() && NUMBER_ENDS.indexOf(text.charAt(end)) >= 0;
    }

    private int wordEnd(Span line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) == ' ') {
            at++;
        }
        while (at < line.end() && text.charAt(at) != ' ' && !isWide(text.charAt(at))) {
            at++;
        }
        return at < line.end() && isWide(text.charAt(at)) ? at + 1 : at;
    }

    private int columns(int start, int end) {
        int columns = 0;
        for (int at = start; at < end; at++) {
            columns += isWide(text.charAt(at)) ? 2 : 1;
        }
        return columns;
    }

    private static int characters(int start, int end) {
        return end - start;
    }

    /** A Chinese character or mark, or a sign of full width. */
    private static boolean isWide(char character) {
        return Characters.isHan(character)
                || (character >= '\u3000' && character <= '\u303F')
                || (character >= '\uFF01' && character <= '\uFF5E');
    }
}
