package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A named concept over the numbers of a vocabulary, looked for once in an answer, however many expressions name it. Immutable.
 */
final class CompiledConcept {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::start).thenComparing(Place::negated).thenComparingInt(Place::end);

    private final int element;
    private final List<CompiledAlternative> alternatives;
    private final AlternativeTable table;

    private record Place(int start, int end, boolean negated) {
        boolean startsLike(Place other) {
            return start == other.start && negated == other.negated;
        }
    }

    /** @param element the number by which expressions name it */
    CompiledConcept(int element, List<CompiledAlternative> alternatives) {
        this.element = element;
        this.alternatives = List.copyOf(alternatives);
        table = new AlternativeTable(alternatives);
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
        for (int i = 0; i < table.size(); i++) {
            if (table.mayStand(i, places)) {
                table.find(i, tokens, places, hits);
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
}
