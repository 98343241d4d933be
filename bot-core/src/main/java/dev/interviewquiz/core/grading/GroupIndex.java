package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The alternatives of all groups, each by the rarest of its elements, so that few are tried that cannot stand. Immutable. */
final class GroupIndex {
    private final AlternativeTable alternatives;
    /** The group of each alternative. */
    private final int[] groupOf;
    /** The first of each run of alternatives that have the two rarest elements in common; behind the last run, their number. */
    private final int[] startOf;
    /** The second of these elements of each run. */
    private final int[] nextOf;
    /** For each element the first run that is found by it; behind the last element, the number of runs. */
    private final int[] firstOf;

    private final List<CompiledConcept> concepts;
    private final int groups;

    /** @param byRarity the elements of the alternative, the rarest first */
    private record Entry(int group, CompiledAlternative alternative, List<Integer> byRarity) {
        int rarest() {
            return byRarity.get(0);
        }

        int next() {
            return byRarity.get(Math.min(1, byRarity.size() - 1));
        }

        boolean isFoundLike(Entry other) {
            return rarest() == other.rarest() && next() == other.next();
        }
    }

    GroupIndex(List<List<CompiledAlternative>> groups, int elements, List<CompiledConcept> concepts) {
        this.concepts = List.copyOf(concepts);
        this.groups = groups.size();
        List<Entry> entries = entries(groups, uses(groups, elements));
        alternatives =
                new AlternativeTable(entries.stream().map(Entry::alternative).toList());
        groupOf = entries.stream().mapToInt(Entry::group).toArray();
        int[] starts = IntStream.range(0, entries.size())
                .filter(i -> i == 0 || !entries.get(i).isFoundLike(entries.get(i - 1)))
                .toArray();
        startOf = IntStream.concat(Arrays.stream(starts), IntStream.of(entries.size()))
                .toArray();
        nextOf = Arrays.stream(starts).map(i -> entries.get(i).next()).toArray();
        firstOf = new int[elements + 1];
        Arrays.stream(starts).forEach(i -> firstOf[entries.get(i).rarest() + 1]++);
        Arrays.parallelPrefix(firstOf, Integer::sum);
    }

    /** For each element the number of alternatives that it is part of. */
    private static int[] uses(List<List<CompiledAlternative>> groups, int elements) {
        int[] uses = new int[elements];
        groups.stream()
                .flatMap(List::stream)
                .flatMap(alternative -> alternative.elements().stream().distinct())
                .forEach(element -> uses[element]++);
        return uses;
    }

    private static List<Entry> entries(List<List<CompiledAlternative>> groups, int[] uses) {
        Comparator<Integer> byUses = Comparator.comparingInt(element -> uses[element]);
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(group -> groups.get(group).stream()
                        .map(alternative -> new Entry(
                                group,
                                alternative,
                                alternative.elements().stream().sorted(byUses).toList())))
                .sorted(Comparator.comparingInt(Entry::rarest).thenComparingInt(Entry::next))
                .toList();
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

    /** Adds to each group the places of the alternatives that are found by an element which stands in the text. */
    void find(int element, Tokens tokens, Occurrences places, @Nullable GroupHits[] found) {
        for (int run = firstOf[element]; run < firstOf[element + 1]; run++) {
            if (places.has(nextOf[run])) {
                findRun(run, tokens, places, found);
            }
        }
    }

    private void findRun(int run, Tokens tokens, Occurrences places, @Nullable GroupHits[] found) {
        for (int i = startOf[run]; i < startOf[run + 1]; i++) {
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
