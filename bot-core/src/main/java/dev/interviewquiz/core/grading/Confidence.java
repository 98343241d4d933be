package dev.interviewquiz.core.grading;

import java.util.List;

/** How often a fair interviewer would agree with a grade: high where the evidence is whole or wholly absent. */
final class Confidence {
    private Confidence() {}

    static double of(Reading reading, List<PointGrade> points, List<Cap> caps, double direction) {
        double earned = points.stream().mapToDouble(PointGrade::earned).sum();
        if (!caps.isEmpty()) {
            return 0.9;
        }
        if (earned >= 0.74) {
            return 0.9;
        }
        if (earned > 0) {
            return 0.7;
        }
        return direction > 0 ? 0.7 : reading.tokens().size() < 12 ? 0.7 : 0.6;
    }
}
