package dev.interviewquiz.core.grading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** For each element the places where it stands in one answer, in order. Confined to one thread. */
final class Occurrences {
    private static final int[] NONE = {};

    private final int[] @Nullable [] places;
    private final int[] counts;

    Occurrences(int elements) {
        places = new int[elements][];
        counts = new int[elements];
    }

    void add(int element, int start, int end) {
        int[] list = places[element];
        int count = counts[element];
        if (list == null) {
            list = new int[8];
        } else if (count == list.length) {
            list = Arrays.copyOf(list, count * 2);
        }
        list[count] = start;
        list[count + 1] = end;
        places[element] = list;
        counts[element] = count + 2;
    }

    int count(int element) {
        return counts[element] / 2;
    }

    long total() {
        return Arrays.stream(counts).asLongStream().sum() / 2;
    }

    /** Marks each token that is part of any element. */
    void mark(boolean[] covered) {
        for (int element = 0; element < counts.length; element++) {
            for (int i = 0; i < count(element); i++) {
                Arrays.fill(covered, start(element, i), end(element, i), true);
            }
        }
    }

    boolean has(int element) {
        return counts[element] > 0;
    }

    int start(int element, int index) {
        return list(element)[2 * index];
    }

    int end(int element, int index) {
        return list(element)[2 * index + 1];
    }

    /** The index of the first place that starts at or after a token; {@link #count} where there is none. */
    int firstFrom(int element, int token) {
        int[] list = list(element);
        int low = 0;
        int high = counts[element] / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list[2 * middle] < token) {
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
