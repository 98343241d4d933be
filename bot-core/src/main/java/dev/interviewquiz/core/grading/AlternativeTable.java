package dev.interviewquiz.core.grading;

import java.util.List;

/**
 * Alternatives in one row of numbers: an answer is tried against thousands of them, and looking up each as an object of its own
 * took most of the time. Immutable.
 */
final class AlternativeTable {
    private static final int SMALL_GAP = 4;
    private static final int WIDE_GAP = 26;
    /** How many elements; from which on they are negated, {@link #ANY_POLARITY} where it does not matter; then the elements. */
    private static final int HEADER = 2;

    private static final int ANY_POLARITY = -1;

    private final int[] row;
    private final int[] starts;

    AlternativeTable(List<CompiledAlternative> alternatives) {
        starts = new int[alternatives.size() + 1];
        for (int i = 0; i < alternatives.size(); i++) {
            starts[i + 1] = starts[i] + HEADER + alternatives.get(i).elements().size();
        }
        row = new int[starts[alternatives.size()]];
        for (int i = 0; i < alternatives.size(); i++) {
            write(alternatives.get(i), starts[i]);
        }
    }

    private void write(CompiledAlternative alternative, int at) {
        int size = alternative.elements().size();
        row[at] = size;
        row[at + 1] = alternative.anyPolarity() ? ANY_POLARITY : alternative.negatedFrom();
        for (int i = 0; i < size; i++) {
            int element = alternative.elements().get(i);
            row[at + HEADER + i] = alternative.wide().get(i) ? ~element : element;
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** The element that an alternative starts with. */
    int first(int index) {
        return element(row[starts[index] + HEADER]);
    }

    /** Whether all elements of an alternative stand somewhere in the answer. */
    boolean mayStand(int index, Occurrences places) {
        for (int at = starts[index] + HEADER, end = starts[index + 1]; at < end; at++) {
            if (!places.has(element(row[at]))) {
                return false;
            }
        }
        return true;
    }

    /** Adds every place where an alternative stands in the answer to {@code hits}, told apart by polarity. */
    void find(int index, Tokens tokens, Occurrences places, Hits hits) {
        int start = starts[index];
        int count = places.count(element(row[start + HEADER]));
        for (int i = 0; i < count; i++) {
            follow(start, tokens, places, i, hits);
        }
    }

    private void follow(int alternative, Tokens tokens, Occurrences places, int index, Hits hits) {
        int first = element(row[alternative + HEADER]);
        int start = places.start(first, index);
        int end = places.end(first, index);
        boolean stated = hasPolarity(alternative, 0, places.negated(first, index));
        boolean denied = !stated;
        for (int i = 1; i < row[alternative]; i++) {
            int code = row[alternative + HEADER + i];
            int element = element(code);
            int next = places.firstFrom(element, end);
            if (next == places.count(element) || !reaches(tokens, end, places.start(element, next), code < 0)) {
                return;
            }
            boolean right = hasPolarity(alternative, i, places.negated(element, next));
            stated &= right;
            denied |= !right;
            end = places.end(element, next);
        }
        hits.add(new Span(start, end), tokens.get(start).sentence(), stated, denied);
    }

    private boolean hasPolarity(int alternative, int element, boolean negated) {
        int negatedFrom = row[alternative + 1];
        return negatedFrom == ANY_POLARITY || negated == (element >= negatedFrom);
    }

    private static boolean reaches(Tokens tokens, int end, int start, boolean wide) {
        return tokens.get(start).clause() == tokens.get(end - 1).clause()
                && tokens.between(end, start) <= (wide ? WIDE_GAP : SMALL_GAP);
    }

    /** An element behind a wide gap is written as its complement. */
    private static int element(int code) {
        return code < 0 ? ~code : code;
    }
}
