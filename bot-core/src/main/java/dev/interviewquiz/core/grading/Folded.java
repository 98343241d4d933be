package dev.interviewquiz.core.grading;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.function.UnaryOperator;

/**
 * A text without what changes nothing of it: letters and signs of full width are plain ones, all spaces are one kind, invisible
 * characters are gone, blanks around the text as well, a sign and the stroke through it are one, a command of LaTeX is its
 * sign, and wrapped lines are joined. Each character knows the place in the original that it came from. Linear.
 */
final class Folded {
    private static final char FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final char STROKE = '\u0338';
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private static final BitSet NONE = new BitSet();

    private final StringBuilder out;
    private final int[] starts;
    private final int[] ends;

    private Folded(int length) {
        out = new StringBuilder(length);
        starts = new int[length];
        ends = new int[length];
    }

    static Folded of(String original) {
        Folded folded = new Folded(original.length());
        BitSet wrapped = original.indexOf('\n') < 0 ? NONE : WrappedLines.breaksIn(original);
        int at = 0;
        while (at < original.length()) {
            int command = original.charAt(at) == '\\' ? folded.command(original, at) : at;
            if (command > at) {
                at = command;
                continue;
            }
            if (wrapped.get(at)) {
                folded.join(original, at);
            } else {
                folded.take(original, at);
            }
            at++;
        }
        folded.strip();
        return folded;
    }

    /** The text with blanks wherever a reader of its folded form sets some. */
    static String blanked(String original, UnaryOperator<String> reader) {
        Folded folded = of(original);
        return folded.blanked(original, reader.apply(folded.text()));
    }

    /** The original with blanks wherever they stand in what is left of the folded text. */
    String blanked(String original, String left) {
        String read = text();
        if (left.equals(read)) {
            return original;
        }
        StringBuilder blanked = new StringBuilder(original);
        for (int i = 0; i < left.length(); i++) {
            if (left.charAt(i) != read.charAt(i)) {
                blank(blanked, starts[i], ends[i]);
            }
        }
        return blanked.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int at = start; at < end; at++) {
            text.setCharAt(at, ' ');
        }
    }

    String text() {
        return out.toString();
    }

    /** Where in the original a character starts. */
    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /** Takes a command of LaTeX as the sign that it prints; where it ends. */
    private int command(String original, int at) {
        Latex.Command command = Latex.at(original, at);
        command.printed().chars().forEach(sign -> put((char) sign, at, command.end()));
        return command.end();
    }

    private void join(String original, int lineBreak) {
        if (!WrappedLines.parts(out.charAt(out.length() - 1), original.charAt(lineBreak + 1))) {
            put(' ', lineBreak);
        }
    }

    private void take(String original, int at) {
        char character = original.charAt(at);
        if (character > ' ' && character < 127) {
            put(character, at);
        } else if (LINE_ENDS.indexOf(character) >= 0) {
            if (character != '\r' || at + 1 == original.length() || original.charAt(at + 1) != '\n') {
                put('\n', at);
            }
        } else if (character == '\t' || Character.isSpaceChar(character)) {
            put(' ', at);
        } else if (character == STROKE && !out.isEmpty()) {
            strike(at);
        } else if (Character.getType(character) != Character.FORMAT) {
            put(isFullWidth(character) ? (char) (character - FULL_WIDTH + '!') : character, at);
        }
    }

    private static boolean isFullWidth(char character) {
        return character >= FULL_WIDTH && character <= LAST_FULL_WIDTH;
    }

    private void strike(int at) {
        int last = out.length() - 1;
        String struck = Normalizer.normalize(out.substring(last) + STROKE, Normalizer.Form.NFC);
        if (struck.length() == 1) {
            out.setCharAt(last, struck.charAt(0));
            ends[last] = at + 1;
        } else {
            put(STROKE, at);
        }
    }

    private void strip() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = 0;
        while (start < end && out.charAt(start) <= ' ') {
            start++;
        }
        out.setLength(end);
        out.delete(0, start);
        System.arraycopy(starts, start, starts, 0, end - start);
        System.arraycopy(ends, start, ends, 0, end - start);
    }

    private void put(char character, int place) {
        put(character, place, place + 1);
    }

    private void put(char character, int start, int end) {
        starts[out.length()] = start;
        ends[out.length()] = end;
        out.append(character);
    }
}
