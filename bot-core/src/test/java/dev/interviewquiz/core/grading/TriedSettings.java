package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The numbers of the rubric grader that answers could have been fitted to, and what a grade would be with others.
 *
 * @param half what most of an expression, or a hedged verdict, is worth of its share
 * @param direction what the right direction is worth
 * @param offTopic what is left to an answer on another topic
 * @param familiar added to how much of an answer is known before the terms of another topic cap it
 */
record TriedSettings(double half, double direction, double offTopic, double familiar) {
    static final TriedSettings IN_USE = new TriedSettings(0.5, 0.25, 0.25, 0);

    /** For each number a few values around the one in use. */
    static List<List<TriedSettings>> candidates() {
        TriedSettings now = IN_USE;
        return List.of(
                DoubleStream.of(0.5, 0.25, 0.75)
                        .mapToObj(half -> new TriedSettings(half, now.direction, now.offTopic, now.familiar))
                        .toList(),
                DoubleStream.of(0.25, 0.125, 0.375)
                        .mapToObj(direction -> new TriedSettings(now.half, direction, now.offTopic, now.familiar))
                        .toList(),
                DoubleStream.of(0.25, 0, 0.5)
                        .mapToObj(offTopic -> new TriedSettings(now.half, now.direction, offTopic, now.familiar))
                        .toList(),
                DoubleStream.of(0, -0.2, -0.1, 0.1, 0.2)
                        .mapToObj(familiar -> new TriedSettings(now.half, now.direction, now.offTopic, familiar))
                        .toList());
    }

    /** These, but each number that another has changed as it has it. */
    TriedSettings and(TriedSettings other) {
        return new TriedSettings(
                other.half == IN_USE.half ? half : other.half,
                other.direction == IN_USE.direction ? direction : other.direction,
                other.offTopic == IN_USE.offTopic ? offTopic : other.offTopic,
                other.familiar == IN_USE.familiar ? familiar : other.familiar);
    }

    double credit(Grade grade, Aboutness aboutness, double nearness) {
        double whole = grade.points().stream().mapToDouble(PointGrade::earned).sum();
        double sum = grade.points().stream()
                .mapToDouble(point -> point.state() == PointGrade.State.PARTLY ? half * point.share() : point.earned())
                .sum();
        boolean isWhole = whole > 1 - 1e-9;
        boolean wasElsewhere = aboutness.isElsewhere(nearness, isWhole);
        double limit = grade.caps().stream()
                .filter(cap -> !wasElsewhere || !isOffTopic(cap))
                .mapToDouble(Cap::limit)
                .min()
                .orElse(1);
        if (aboutness.isElsewhere(nearness + familiar, isWhole)) {
            limit = Math.min(limit, offTopic);
        }
        double directed = grade.directionCredit() > 0 ? direction : 0;
        return Math.min(limit, sum == 0 ? directed : sum);
    }

    private static boolean isOffTopic(Cap cap) {
        return cap.guard().filter(Guard.OFF_TOPIC::equals).isPresent();
    }
}
