package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A credit shared out among the sentences of a reference. What is said of one earns in proportion to its weight and to how far
 * it is covered; where what is said is enough by itself for more than those sentences weigh, they weigh more and the others less,
 * so that nothing is earned by what was not said.
 *
 * @param shares what each could earn; their sum is 1
 * @param earned what each earned
 */
record Apportioned(List<Double> shares, List<Double> earned) {
    Apportioned {
        shares = List.copyOf(shares);
        earned = List.copyOf(earned);
    }

    /**
     * @param covered 0..1 for each
     * @param least the part of its share below which one earns nothing and leaves it to the others
     */
    static Apportioned of(double credit, List<Double> weights, List<Double> covered, double least) {
        List<Double> shares = shares(credit, weights, covered);
        List<Double> earned = earned(credit, shares, covered);
        List<Double> enough = IntStream.range(0, earned.size())
                .mapToObj(i -> earned.get(i) < least * shares.get(i) ? 0.0 : covered.get(i))
                .toList();
        return enough.equals(covered) ? new Apportioned(shares, earned) : of(credit, weights, enough, least);
    }

    double sum() {
        return sum(earned);
    }

    private static List<Double> shares(double credit, List<Double> weights, List<Double> covered) {
        double whole = sum(weights);
        double said = IntStream.range(0, weights.size())
                .filter(i -> covered.get(i) > 0)
                .mapToDouble(i -> weights.get(i) / whole)
                .sum();
        boolean moreThanSaid = said > 0 && credit > said;
        double ofSaid = moreThanSaid ? credit / said : 1;
        double ofOthers = moreThanSaid && said < 1 ? (1 - credit) / (1 - said) : 1;
        return IntStream.range(0, weights.size())
                .mapToObj(i -> weights.get(i) / whole * (covered.get(i) > 0 ? ofSaid : ofOthers))
                .toList();
    }

    /** The best covered first: what would earn more than its share leaves the rest to the others. */
    private static List<Double> earned(double credit, List<Double> shares, List<Double> covered) {
        List<Double> earned = new ArrayList<>(Collections.nCopies(shares.size(), 0.0));
        double left = credit;
        double open = IntStream.range(0, shares.size())
                .mapToDouble(i -> shares.get(i) * covered.get(i))
                .sum();
        for (int i : bestFirst(covered)) {
            double claim = shares.get(i) * covered.get(i);
            double part = claim > 0 ? Math.min(shares.get(i), left * claim / open) : 0;
            earned.set(i, part);
            left -= part;
            open -= claim;
        }
        return earned;
    }

    private static List<Integer> bestFirst(List<Double> covered) {
        return IntStream.range(0, covered.size())
                .boxed()
                .sorted(Comparator.comparing(covered::get, Comparator.reverseOrder()))
                .toList();
    }

    private static double sum(List<Double> parts) {
        return parts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
