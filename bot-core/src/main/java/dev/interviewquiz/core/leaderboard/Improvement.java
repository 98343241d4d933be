package dev.interviewquiz.core.leaderboard;

import java.util.List;

/**
 * Mean credit of the period less that of one's 20 scored answers before it (design, section 5). Counted from 5 answers
 * in the period and 10 before it; answers to questions met before do not go in.
 */
public sealed interface Improvement {
    int BEFORE = 20;
    int LEAST_BEFORE = 10;
    int LEAST_IN_PERIOD = 5;

    /** @param change −1..1 */
    record Known(double change) implements Improvement {
        /** In thousandths of credit, as a board counts it. */
        public long thousandths() {
            return Math.round(change * 1000);
        }
    }

    /**
     * Not enough answers yet.
     *
     * @param answers how many more until there is a figure; those before a period can only be made in earlier ones,
     *     so where they are wanting the figure is the next period's
     */
    record More(int answers) implements Improvement {}

    /**
     * @param before credits of first-time scored answers before the period, oldest first; only the last 20 count
     * @param period credits of those in the period
     */
    static Improvement of(List<Double> before, List<Double> period) {
        int wanting = wanting(before.size(), period.size());
        if (wanting > 0) {
            return new More(wanting);
        }
        List<Double> recent = before.subList(Math.max(0, before.size() - BEFORE), before.size());
        return new Known(mean(period) - mean(recent));
    }

    private static int wanting(int before, int period) {
        return before >= LEAST_BEFORE
                ? Math.max(0, LEAST_IN_PERIOD - period)
                : Math.max(0, LEAST_BEFORE - before - period) + LEAST_IN_PERIOD;
    }

    private static double mean(List<Double> credits) {
        return credits.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
