package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.List;

/** For each element the places where it stands in one answer, in order, and whether negated there. Confined to one thread. */
final class Occurrences {
    private static final int STRIDE = 3;
    private static final int FEW = 4 * STRIDE;

    /** For each element 0, or one more than its place among those that were found: few are, so that this stays small. */
    private final short[] slots;

    private int[] order = new int[64];
    private int[] counts = new int[64];
    private int[][] places = new int[64][];
    private int touched;
    private final List<Element> elements;
    private final Tokens tokens;

    Occurrences(List<Element> elements, Tokens tokens) {
        this.elements = elements;
        this.tokens = tokens;
        slots = new short[elements.size()];
    }

    void add(int element, int start, int end) {
        add(element, start, end, tokens.negated(start));
    }

    void add(int element, int start, int end, boolean negated) {
        int slot = slots[element] == 0 ? touch(element) : slots[element] - 1;
        int count = counts[slot];
        int[] list = places[slot];
        if (count == list.length) {
            list = Arrays.copyOf(list, count * 2);
            places[slot] = list;
        }
        list[count] = start;
        list[count + 1] = end;
        list[count + 2] = negated ? 1 : 0;
        counts[slot] = count + STRIDE;
    }

    private int touch(int element) {
        if (touched == order.length) {
            order = Arrays.copyOf(order, touched * 2);
            counts = Arrays.copyOf(counts, touched * 2);
            places = Arrays.copyOf(places, touched * 2);
        }
        order[touched] = element;
        places[touched] = new int[FEW];
        touched++;
        slots[element] = (short) touched;
        return touched - 1;
    }

    /** How many elements stand in the answer. */
    int found() {
        return touched;
    }

    /** The element that was found as the {@code index}th, from 0. */
    int found(int index) {
        return order[index];
    }

    int count(int element) {
        return has(element) ? counts[slots[element] - 1] / STRIDE : 0;
    }

    long total() {
        return Arrays.stream(counts).asLongStream().sum() / STRIDE;
    }

    /** Marks each token that is part of any word that is asked for. */
    void mark(boolean[] covered, boolean[] asked) {
        for (int each = 0; each < touched; each++) {
            if (asked[order[each]] && elements.get(order[each]).kind() != Element.Kind.CONCEPT) {
                mark(covered, places[each], counts[each]);
            }
        }
    }

    private static void mark(boolean[] covered, int[] list, int count) {
        for (int i = 0; i < count; i += STRIDE) {
            for (int token = list[i]; token < list[i + 1]; token++) {
                covered[token] = true;
            }
        }
    }

    boolean has(int element) {
        return slots[element] > 0;
    }

    int start(int element, int index) {
        return places[slots[element] - 1][STRIDE * index];
    }

    int end(int element, int index) {
        return places[slots[element] - 1][STRIDE * index + 1];
    }

    boolean negated(int element, int index) {
        return places[slots[element] - 1][STRIDE * index + 2] == 1;
    }

    /** The index of the first place that starts at or after a token; {@link #count} where there is none. */
    int firstFrom(int element, int token) {
        if (!has(element)) {
            return 0;
        }
        int slot = slots[element] - 1;
        int[] list = places[slot];
        int low = 0;
        int high = counts[slot] / STRIDE;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list[STRIDE * middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
