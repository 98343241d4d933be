package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The alternatives of all groups by the element that they start with, so that only those are tried that can stand. Immutable. */
final class GroupIndex {
    private final AlternativeTable alternatives;
    /** The group of each alternative. */
    private final int[] groupOf;
    /** For each element the first alternative that starts with it; behind the last element, their number. */
    private final int[] firstOf;

    private final List<CompiledConcept> concepts;
    private final int groups;

    private record Entry(int group, CompiledAlternative alternative) {
        int first() {
            return alternative.first();
        }
    }

    GroupIndex(List<List<CompiledAlternative>> groups, int elements, List<CompiledConcept> concepts) {
        this.concepts = List.copyOf(concepts);
        this.groups = groups.size();
        List<Entry> entries = IntStream.range(0, groups.size())
                .boxed()
                .flatMap(group -> groups.get(group).stream().map(alternative -> new Entry(group, alternative)))
                .sorted(Comparator.comparingInt(Entry::first))
                .toList();
        alternatives =
                new AlternativeTable(entries.stream().map(Entry::alternative).toList());
        groupOf = entries.stream().mapToInt(Entry::group).toArray();
        firstOf = new int[elements + 1];
        entries.forEach(entry -> firstOf[entry.first() + 1]++);
        Arrays.parallelPrefix(firstOf, Integer::sum);
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
        for (int i = firstOf[element]; i < firstOf[element + 1]; i++) {
            if (alternatives.mayStand(i, places)) {
                alternatives.find(i, tokens, places, hits(groupOf[i], found));
            }
        }
    }

    private static GroupHits hits(int group, @Nullable GroupHits[] found) {
        GroupHits hits = found[group];
        if (hits == null) {
            hits = new GroupHits();
            found[group] = hits;
        }
        return hits;
    }
}
