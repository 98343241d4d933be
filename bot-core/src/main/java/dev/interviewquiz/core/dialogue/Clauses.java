package dev.interviewquiz.core.dialogue;

import java.util.List;

/** Where the clauses of a text begin and end, as somebody wrote it: at its marks, and in English before words such as "because". */
final class Clauses {
    private static final String MARKS = "\n，。；：！？—";
    /** Within words and formulas they part nothing: 0.5, a:b, x!=y. */
    private static final String BEFORE_A_GAP = ",.;:!?";

    private static final String DASHES = "-–";
    private static final List<String> JOINING = List.of("but ", "because ", "while ", "whereas ", "although ");

    private final String text;

    Clauses(String text) {
        this.text = text;
    }

    /** Where the clause begins that a place stands in. */
    int start(int place) {
        int start = place;
        while (start > 0 && !parts(start - 1) && !joins(start)) {
            start--;
        }
        while (start < place && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the clause ends that reaches up to a place, exclusive. */
    int end(int place) {
        int end = place;
        while (end < text.length() && !parts(end) && !joins(end)) {
            end++;
        }
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
