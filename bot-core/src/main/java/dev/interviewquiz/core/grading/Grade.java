package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grade of one answer. It adds up: {@code credit} is the sum of the points' {@code earned}, or the direction's
 * credit where that sum is 0, held down to the lowest cap.
 *
 * @param credit 0..1
 * @param confidence 0..1: how often a fair interviewer would agree
 * @param direction the right direction, where no key point is met: at most a quarter
 * @param directionCredit what the direction is worth, 0..0.25
 */
public record Grade(
        double credit,
        Method method,
        double confidence,
        List<PointGrade> points,
        List<Evidence> direction,
        double directionCredit,
        List<Cap> caps) {
    /** By what an answer was graded. */
    public enum Method {
        RUBRIC,
        REFERENCE,
        CHOICE
    }

    public Grade {
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit must be 0..1: " + credit);
        }
        points = List.copyOf(points);
        direction = List.copyOf(direction);
        caps = List.copyOf(caps);
    }

    /** With one cap more. */
    Grade heldAt(double limit, Guard guard) {
        List<Cap> more = new ArrayList<>(caps);
        more.add(new Cap(limit, Optional.empty(), Optional.of(guard), Optional.empty()));
        return new Grade(Math.min(credit, limit), method, confidence, points, direction, directionCredit, more);
    }

    /** The cap that decided, if any: the lowest. */
    public Optional<Cap> cap() {
        return caps.stream().min((a, b) -> Double.compare(a.limit(), b.limit()));
    }

    /** The key points that full credit needs: met, partly met and missed ones. */
    public long needed() {
        return points.stream().filter(Grade::counts).count();
    }

    public long met() {
        return points.stream()
                .filter(point -> point.state() == PointGrade.State.MET || point.state() == PointGrade.State.IMPLIED)
                .count();
    }

    private static boolean counts(PointGrade point) {
        return switch (point.state()) {
            case MET, IMPLIED, PARTLY, MISSED -> true;
            case NOT_NEEDED, EXTRA -> false;
        };
    }
}
