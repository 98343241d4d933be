package dev.interviewquiz.core.grading;

import java.util.List;

/**
 * An alternative over the numbers of a vocabulary.
 *
 * @param wide for each element whether a wide gap may stand before it
 * @param negatedFrom the first element that must be negated; their number where none must
 */
record CompiledAlternative(List<Integer> elements, List<Boolean> wide, int negatedFrom, boolean anyPolarity) {
    CompiledAlternative {
        elements = List.copyOf(elements);
        wide = List.copyOf(wide);
    }

    /** The element that it starts with. */
    int first() {
        return elements.get(0);
    }
}
