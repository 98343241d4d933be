package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to say a group: elements in order.
 *
 * @param wide for each element whether the gap before it may reach through the clause
 * @param negatedFrom the first element that must stand under a negator; {@code elements.size()} where none must
 * @param anyPolarity the words carry their negator inside (学不到), so that polarity is not asked
 */
record Alternative(List<Element> elements, List<Boolean> wide, int negatedFrom, boolean anyPolarity) {
    Alternative {
        elements = List.copyOf(elements);
        wide = List.copyOf(wide);
    }

    int size() {
        return elements.size();
    }

    /** The words {@code [from, to)} replaced by those of another phrase. */
    Alternative replace(int from, int to, Alternative phrase) {
        List<Element> words = new ArrayList<>(elements.subList(0, from));
        List<Boolean> gaps = new ArrayList<>(wide.subList(0, from));
        for (int i = 0; i < phrase.size(); i++) {
            words.add(phrase.elements.get(i));
            gaps.add(i == 0 ? wide.get(from) : phrase.wide.get(i));
        }
        words.addAll(elements.subList(to, size()));
        gaps.addAll(wide.subList(to, size()));
        int shift = phrase.size() - (to - from);
        int negation = negatedFrom <= from ? negatedFrom : negatedFrom + shift;
        return new Alternative(words, gaps, negation, anyPolarity || phrase.anyPolarity);
    }

    /** Whether a run of words has no wide gap inside. */
    boolean isTight(int from, int to) {
        return !wide.subList(from + 1, Math.max(from + 1, to)).contains(true);
    }
}
