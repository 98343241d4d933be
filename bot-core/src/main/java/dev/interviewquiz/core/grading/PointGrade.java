package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Optional;

/**
 * What one key point got.
 *
 * @param point the key point's id; {@code clause-n} for a clause of a reference answer; {@code option-n} for a choice
 * @param clause the words of the reference's clause, where there is no key point with a name
 * @param share what it can earn of the credit, 0..1; the shares of an answer sum to 1
 * @param earned what it has earned of its share
 */
public record PointGrade(
        String point, Optional<String> clause, double share, double earned, State state, List<Evidence> evidence) {
    /** Where a key point stands. */
    public enum State {
        MET,
        /** Met by what another point says: the evidence is that one's words. */
        IMPLIED,
        PARTLY,
        MISSED,
        /** A way of an any-k group that was not needed: "also accepted". */
        NOT_NEEDED,
        /** A bonus point that was said. */
        EXTRA
    }

    public PointGrade {
        evidence = List.copyOf(evidence);
    }
}
