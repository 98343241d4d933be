package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A named concept over the numbers of a vocabulary, looked for once in an answer, however many expressions name it. Immutable.
 */
final class CompiledConcept {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::start).thenComparing(Place::negated).thenComparingInt(Place::end);

    private final int element;
    private final List<CompiledAlternative> alternatives;
    /** In the order of the elements that they start with. */
    private final AlternativeTable table;
    /** The first alternative of each element that any starts with. */
    private final int[] starts;

    private record Place(int start, int end, boolean negated) {
        boolean startsLike(Place other) {
            return start == other.start && negated == other.negated;
        }
    }

    /** @param element the number by which expressions name it */
    CompiledConcept(int element, List<CompiledAlternative> alternatives) {
        this.element = element;
        this.alternatives = List.copyOf(alternatives);
        table = new AlternativeTable(alternatives.stream()
                .sorted(Comparator.comparingInt(CompiledAlternative::first))
                .toList());
        starts = IntStream.range(0, table.size())
                .filter(i -> i == 0 || table.first(i) != table.first(i - 1))
                .toArray();
    }

    int element() {
        return element;
    }

    List<CompiledAlternative> alternatives() {
        return alternatives;
    }

    /** Adds the concept's places in the answer to those of the words; of places that start alike, the shortest. */
    void find(Tokens tokens, Occurrences places) {
        List<Place> found = new ArrayList<>(0);
        Hits hits = (span, sentence, isStated, isDenied) ->
                found.add(new Place(span.start(), span.end(), !isStated && isDenied));
        for (int i = 0; i < starts.length; i++) {
            if (places.has(table.first(starts[i]))) {
                find(starts[i], i + 1 < starts.length ? starts[i + 1] : table.size(), tokens, places, hits);
            }
        }
        found.sort(ORDER);
        for (int i = 0; i < found.size(); i++) {
            Place place = found.get(i);
            if (i == 0 || !place.startsLike(found.get(i - 1))) {
                places.add(element, place.start(), place.end(), place.negated());
            }
        }
    }

    private void find(int from, int to, Tokens tokens, Occurrences places, Hits hits) {
        for (int i = from; i < to; i++) {
            if (table.mayStand(i, places)) {
                table.find(i, tokens, places, hits);
            }
        }
    }
}
