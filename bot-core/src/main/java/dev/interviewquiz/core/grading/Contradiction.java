package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where an answer says the reverse of a reference.
 *
 * @param said the words of the answer that do it; never empty
 */
record Contradiction(List<Span> said) {
    Contradiction {
        said = List.copyOf(said);
    }

    static Contradiction of(List<Snippet> said) {
        return new Contradiction(
                List.of(new Span(said.get(0).at(), said.get(said.size() - 1).end())));
    }

    Contradiction and(Contradiction other) {
        return new Contradiction(
                Stream.concat(said.stream(), other.said.stream()).toList());
    }
}
