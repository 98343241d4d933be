package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Rubric;

/** What each required point and each group can earn: weights over their sum, so that the shares of an answer sum to 1. */
record Shares(double total) {
    static Shares of(Rubric rubric) {
        double points = rubric.points().stream()
                .filter(Shares::isRequired)
                .mapToDouble(KeyPoint::weight)
                .sum();
        double groups = rubric.groups().stream().mapToDouble(AnyOf::weight).sum();
        return new Shares(points + groups);
    }

    static boolean isRequired(KeyPoint point) {
        return point.role() instanceof KeyPoint.Role.Required;
    }

    double of(KeyPoint point) {
        return total == 0 ? 0 : point.weight() / total;
    }

    /** The share of the way that is met as the {@code index}th of its group, from 0. */
    double of(AnyOf group, int index) {
        return total == 0 ? 0 : group.weight() / total * group.shares().get(index);
    }
}
