package dev.interviewquiz.core.grading;

import java.util.List;

/** How far the grader agrees with people over a set of answers. */
record Agreement(List<Pair> pairs) {
    private static final int LEVELS = 5;

    /** A person's credit and the grader's, with the grader's confidence. */
    record Pair(double person, double grader, double confidence) {}

    /** Quadratic weighted kappa over the levels 0, .25, .5, .75, 1. */
    double kappa() {
        int[] persons = new int[LEVELS];
        int[] graders = new int[LEVELS];
        double seen = 0;
        for (Pair pair : pairs) {
            int person = level(pair.person());
            int grader = level(pair.grader());
            persons[person]++;
            graders[grader]++;
            seen += (person - grader) * (person - grader);
        }
        double chance = 0;
        for (int i = 0; i < LEVELS; i++) {
            for (int j = 0; j < LEVELS; j++) {
                chance += (double) (i - j) * (i - j) * persons[i] * graders[j];
            }
        }
        return 1 - seen * pairs.size() / chance;
    }

    double falseAccepts() {
        return share(pairs.stream().filter(pair -> pair.person() == 0).toList(), 0.5, true);
    }

    double falseRejects() {
        return share(pairs.stream().filter(pair -> pair.person() == 1).toList(), 0.5, false);
    }

    /** The part of the answers with confidence of at least .8. */
    double confident() {
        return pairs.stream().filter(pair -> pair.confidence() >= 0.8).count() / (double) pairs.size();
    }

    /** Among confident grades the part that is off by more than one half. */
    double confidentlyWrong() {
        List<Pair> confident =
                pairs.stream().filter(pair -> pair.confidence() >= 0.8).toList();
        long wrong = confident.stream()
                .filter(pair -> Math.abs(pair.person() - pair.grader()) > 0.5)
                .count();
        return wrong / (double) Math.max(1, confident.size());
    }

    private static double share(List<Pair> pairs, double mark, boolean above) {
        long count =
                pairs.stream().filter(pair -> pair.grader() >= mark == above).count();
        return count / (double) Math.max(1, pairs.size());
    }

    private static int level(double credit) {
        return (int) Math.min(LEVELS - 1, Math.max(0, credit * (LEVELS - 1) + 0.5));
    }
}
