package dev.interviewquiz.core.leaderboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * Mean credit of the period less that of one's 20 scored answers before it (design, section 5). Counted from 5 answers
 * in the period and 10 before it; answers to questions met before do not go in.
 */
public sealed interface Improvement {
    int BEFORE = 20;
    int LEAST_BEFORE = 10;
    int LEAST_IN_PERIOD = 5;
    int LEAST = LEAST_BEFORE + LEAST_IN_PERIOD;

    /**
     * A figure.
     *
     * @param change −1..1
     * @param answers how many the period has
     */
    record Known(double change, int answers) implements Improvement {
        /** In thousandths of credit, in whole percentage points as a board shows them: who looks equal shares a rank. */
        public int thousandths() {
            return 10 * Math.toIntExact(Math.round(change * 100));
        }
    }

    /**
     * Not enough answers yet.
     *
     * @param answers how many more until there is a figure
     */
    record More(int answers) implements Improvement {}

    /**
     * No figure in this period, whatever is answered in it: too few answers were given before it.
     *
     * @param before how many were
     * @param more how many answers to this period are wanting for the next one to have a figure, from
     *     {@link #LEAST_IN_PERIOD} answers on
     */
    record NextPeriod(int before, int more) implements Improvement {}

    /** @param credits of first-time scored answers by their dates, of which a board counts one each */
    static Improvement in(Period period, NavigableMap<LocalDate, Double> credits) {
        return of(
                new ArrayList<>(credits.headMap(period.from(), false).values()),
                new ArrayList<>(
                        credits.subMap(period.from(), true, period.to(), true).values()));
    }

    /**
     * @param before credits of first-time scored answers before the period, oldest first; only the last 20 count
     * @param period credits of those in the period
     */
    static Improvement of(List<Double> before, List<Double> period) {
        if (before.size() < LEAST_BEFORE) {
            return new NextPeriod(before.size(), Math.max(0, LEAST_BEFORE - before.size() - period.size()));
        }
        if (period.size() < LEAST_IN_PERIOD) {
            return new More(LEAST_IN_PERIOD - period.size());
        }
        List<Double> recent = before.subList(Math.max(0, before.size() - BEFORE), before.size());
        return new Known(mean(period) - mean(recent), period.size());
    }

    private static double mean(List<Double> credits) {
        return credits.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
