package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The alternatives of all groups by the element that they start with, so that only those are tried that can stand. Immutable. */
final class GroupIndex {
    private final List<List<Entry>> starting = new ArrayList<>();
    private final List<CompiledConcept> concepts;
    private final int groups;

    private record Entry(int group, CompiledAlternative alternative) {}

    GroupIndex(List<List<CompiledAlternative>> groups, int elements, List<CompiledConcept> concepts) {
        this.concepts = List.copyOf(concepts);
        this.groups = groups.size();
        for (int i = 0; i < elements; i++) {
            starting.add(new ArrayList<>(2));
        }
        for (int group = 0; group < groups.size(); group++) {
            for (CompiledAlternative alternative : groups.get(group)) {
                starting.get(alternative.elements().get(0)).add(new Entry(group, alternative));
            }
        }
    }

    int groups() {
        return groups;
    }

    /** Adds the places of the concepts to those of the words. */
    void findConcepts(Tokens tokens, Occurrences places) {
        for (CompiledConcept concept : concepts) {
            concept.find(tokens, places);
        }
    }

    /** Adds to each group the places that start with an element which stands in the text. */
    void find(int element, Tokens tokens, Occurrences places, @Nullable GroupHits[] found) {
        for (Entry entry : starting.get(element)) {
            GroupHits hits = found[entry.group()];
            if (hits == null) {
                hits = new GroupHits();
                found[entry.group()] = hits;
            }
            entry.alternative().find(tokens, places, hits);
        }
    }
}
