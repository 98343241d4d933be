package dev.interviewquiz.core.dialogue;

import java.util.BitSet;
import java.util.List;

/**
 * Where the clauses of a text begin and end, as somebody wrote it: at its marks, and in English before words such as "because".
 * Immutable.
 */
final class Clauses {
    private static final String MARKS = "\n，。；：！？—";
    /** Within words and formulas they part nothing: 0.5, a:b, x!=y. */
    private static final String BEFORE_A_GAP = ",.;:!?";

    private static final String DASHES = "-–";
    private static final List<String> JOINING = List.of("but ", "because ", "while ", "whereas ", "although ");

    private final String text;
    /** Where a clause begins, and where one ends, before blanks are taken away. */
    private final BitSet starts = new BitSet();

    private final BitSet ends = new BitSet();

    Clauses(String text) {
        this.text = text;
        starts.set(0);
        ends.set(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean joins = joins(at);
            boolean parts = parts(at);
            if (joins) {
                starts.set(at);
            }
            starts.set(at + 1, parts);
            ends.set(at, parts || joins);
        }
    }

    /** Where the clause begins that a place stands in. */
    int start(int place) {
        int start = starts.previousSetBit(place);
        while (start < place && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the clause ends that reaches up to a place, exclusive. */
    int end(int place) {
        int end = ends.nextSetBit(place);
        while (end > place && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return end;
    }

    private boolean parts(int at) {
        char mark = text.charAt(at);
        if (BEFORE_A_GAP.indexOf(mark) >= 0) {
            return isGap(at + 1) && !(mark == '.' && isOneLetter(at - 1));
        }
        return MARKS.indexOf(mark) >= 0 || (DASHES.indexOf(mark) >= 0 && isGap(at - 1) && isGap(at + 1));
    }

    private boolean joins(int at) {
        return at > 0
                && Character.isWhitespace(text.charAt(at - 1))
                && JOINING.stream().anyMatch(word -> text.startsWith(word, at));
    }

    /** The end of the text, a blank, or a Chinese character, which has none before it. */
    private boolean isGap(int at) {
        return at < 0 || at >= text.length() || text.charAt(at) <= ' ' || text.charAt(at) > 127;
    }

    /** As in "e.g.". */
    private boolean isOneLetter(int at) {
        return isWord(at) && !Character.isDigit(text.charAt(at)) && !isWord(at - 1);
    }

    private boolean isWord(int at) {
        return at >= 0 && text.charAt(at) <= 127 && Character.isLetterOrDigit(text.charAt(at));
    }
}
