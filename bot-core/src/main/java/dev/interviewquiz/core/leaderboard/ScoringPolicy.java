package dev.interviewquiz.core.leaderboard;

import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;

/**
 * Points of a scored answer (design, section 5): {@code floor(10 × level × credit × (hint ? 0.8 : 1) + 0.5)}, half of
 * it for a choice question.
 *
 * <p>Rounded once, half up, after everything was multiplied, the half of a choice included. The credit is first taken
 * to the nearest 1/720720, so that every share of up to sixteen parts (2/3, 5/12 …) is exact however its double came to
 * be; from there on all is whole numbers.
 */
public final class ScoringPolicy {
    /** The least common multiple of 1 to 16. */
    private static final long PARTS = 720_720;

    private static final long OPEN_POINTS = 10;
    private static final long CHOICE_POINTS = 5;
    private static final long FIFTHS = 5;
    private static final long FIFTHS_WITH_HINT = 4;

    private ScoringPolicy() {}

    /** @param credit 0..1 */
    public static int points(Difficulty difficulty, double credit, boolean hint, Form form) {
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit must be 0..1: " + credit);
        }
        long full = (form == Form.CHOICE ? CHOICE_POINTS : OPEN_POINTS) * difficulty.level();
        long earned = full * Math.round(credit * PARTS) * (hint ? FIFTHS_WITH_HINT : FIFTHS);
        return Math.toIntExact(roundedHalfUp(earned, PARTS * FIFTHS));
    }

    /** What full credit earns. */
    public static int most(Difficulty difficulty, boolean hint, Form form) {
        return points(difficulty, 1, hint, form);
    }

    private static long roundedHalfUp(long numerator, long denominator) {
        return Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }
}
