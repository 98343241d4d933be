package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For each element the places where it stands in one answer, in order, and whether negated there. Confined to one thread. */
final class Occurrences {
    private static final int[] NONE = {};
    private static final int STRIDE = 3;

    private final int[] @Nullable [] places;
    private final int[] counts;
    private int[] order = new int[64];
    private int touched;
    private final List<Element> elements;
    private final Tokens tokens;

    Occurrences(List<Element> elements, Tokens tokens) {
        this.elements = elements;
        this.tokens = tokens;
        places = new int[elements.size()][];
        counts = new int[elements.size()];
    }

    void add(int element, int start, int end) {
        add(element, start, end, tokens.negated(start));
    }

    void add(int element, int start, int end, boolean negated) {
        int[] list = places[element];
        int count = counts[element];
        if (list == null) {
            list = new int[4 * STRIDE];
            touch(element);
        } else if (count == list.length) {
            list = Arrays.copyOf(list, count * 2);
        }
        list[count] = start;
        list[count + 1] = end;
        list[count + 2] = negated ? 1 : 0;
        places[element] = list;
        counts[element] = count + STRIDE;
    }

    private void touch(int element) {
        if (touched == order.length) {
            order = Arrays.copyOf(order, touched * 2);
        }
        order[touched] = element;
        touched++;
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
        return counts[element] / STRIDE;
    }

    long total() {
        return Arrays.stream(counts).asLongStream().sum() / STRIDE;
    }

    /** Marks each token that is part of any word that is asked for. */
    void mark(boolean[] covered, boolean[] asked) {
        for (int each = 0; each < touched; each++) {
            int element = order[each];
            boolean marks = asked[element] && elements.get(element).kind() != Element.Kind.CONCEPT;
            for (int i = 0; marks && i < count(element); i++) {
                Arrays.fill(covered, start(element, i), end(element, i), true);
            }
        }
    }

    boolean has(int element) {
        return counts[element] > 0;
    }

    int start(int element, int index) {
        return list(element)[STRIDE * index];
    }

    int end(int element, int index) {
        return list(element)[STRIDE * index + 1];
    }

    boolean negated(int element, int index) {
        return list(element)[STRIDE * index + 2] == 1;
    }

    /** The index of the first place that starts at or after a token; {@link #count} where there is none. */
    int firstFrom(int element, int token) {
        int[] list = list(element);
        int low = 0;
        int high = counts[element] / STRIDE;
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

    private int[] list(int element) {
        int[] list = places[element];
        return list == null ? NONE : list;
    }
}
