package dev.interviewquiz.core.grading;

import java.util.List;

/** An alternative over the numbers of a vocabulary. */
record CompiledAlternative(List<Integer> elements, List<Boolean> wide, int negatedFrom, boolean anyPolarity) {
    private static final int SMALL_GAP = 4;
    private static final int WIDE_GAP = 26;

    CompiledAlternative {
        elements = List.copyOf(elements);
        wide = List.copyOf(wide);
    }

    /** Adds every place where this stands in the answer to {@code hits}, told apart by polarity. */
    void find(Tokens tokens, Occurrences places, Hits hits) {
        for (int element : elements) {
            if (!places.has(element)) {
                return;
            }
        }
        int count = places.count(elements.get(0));
        for (int i = 0; i < count; i++) {
            follow(tokens, places, i, hits);
        }
    }

    private void follow(Tokens tokens, Occurrences places, int index, Hits hits) {
        int first = elements.get(0);
        int start = places.start(first, index);
        int end = places.end(first, index);
        boolean stated = polarity(places, 0, index);
        boolean denied = !stated;
        for (int i = 1; i < elements.size(); i++) {
            int element = elements.get(i);
            int next = places.firstFrom(element, end);
            if (next == places.count(element) || !reaches(tokens, end, places.start(element, next), wide.get(i))) {
                return;
            }
            boolean right = polarity(places, i, next);
            stated &= right;
            denied |= !right;
            end = places.end(element, next);
        }
        hits.add(new Span(start, end), tokens.get(start).sentence(), stated, denied);
    }

    private boolean polarity(Occurrences places, int element, int place) {
        return anyPolarity || places.negated(elements.get(element), place) == (element >= negatedFrom);
    }

    private static boolean reaches(Tokens tokens, int end, int start, boolean wide) {
        return tokens.get(start).clause() == tokens.get(end - 1).clause()
                && tokens.between(end, start) <= (wide ? WIDE_GAP : SMALL_GAP);
    }
}
