package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/** How often a fair interviewer would agree with a grade: high where the evidence is whole or wholly absent. */
final class Confidence {
    static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.7;
    private static final double UNSURE = 0.6;
    private static final double MOSTLY_MET = 0.74;
    private static final int FEW_WORDS = 12;
    private static final Set<Guard> DOUBTFUL = Set.of(Guard.OFF_TOPIC, Guard.THROWN_TOGETHER);

    private Confidence() {}

    static double of(Reading reading, List<PointGrade> points, List<Cap> caps, double direction) {
        double earned = points.stream().mapToDouble(PointGrade::earned).sum();
        if (earned >= MOSTLY_MET && (contradicts(caps) || isImplied(points))) {
            return LIKELY;
        }
        if (!caps.isEmpty() || earned >= MOSTLY_MET) {
            return CERTAIN;
        }
        boolean something = earned > 0 || direction > 0 || reading.tokens().size() < FEW_WORDS;
        return something ? LIKELY : UNSURE;
    }

    /**
     * Whoever says all that was asked has seldom the misconception or the other topic that some of his words stand for, and may
     * link terms as nobody did before.
     */
    private static boolean contradicts(List<Cap> caps) {
        return !caps.isEmpty()
                && caps.stream().allMatch(cap -> cap.guard().stream().allMatch(DOUBTFUL::contains));
    }

    /** A verdict that no word states. */
    private static boolean isImplied(List<PointGrade> points) {
        return points.stream().anyMatch(point -> point.state() == PointGrade.State.IMPLIED);
    }

    /** A comparison is a guess: surest far from the pass mark, and never as sure as a rubric. */
    static double ofComparison(double credit, boolean acrossLanguages) {
        double confidence = 0.5 + 0.7 * Math.abs(credit - 0.5);
        return acrossLanguages ? Math.min(LIKELY, confidence) : confidence;
    }
}
