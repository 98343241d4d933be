package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grades by comparison with reference answers, the nearest of them, where a question has no rubric. */
final class ReferenceGrading {
    private static final double NO_ORDER = 0.25;

    private ReferenceGrading() {}

    static Grade grade(Terms prompt, List<Terms> references, Terms answer) {
        List<Cap> caps = caps(prompt.tokens(), answer.tokens());
        ReferenceComparison nearest = new ReferenceComparison(0, List.of(), false);
        for (Terms reference : references) {
            ReferenceComparison comparison = ReferenceComparison.of(prompt, reference, answer);
            if (nearest.points().isEmpty() || comparison.credit() > nearest.credit()) {
                nearest = comparison;
            }
        }
        double limit = caps.stream().mapToDouble(Cap::limit).min().orElse(1);
        double credit = Math.min(limit, nearest.credit());
        double confidence = caps.isEmpty()
                ? Confidence.ofComparison(nearest.credit(), nearest.acrossLanguages())
                : Confidence.CERTAIN;
        return new Grade(credit, Grade.Method.REFERENCE, confidence, nearest.points(), List.of(), 0, caps);
    }

    private static List<Cap> caps(Tokens prompt, Tokens answer) {
        List<Cap> caps = new ArrayList<>();
        double copied = Copy.share(answer, List.of(prompt));
        Screening.screen(answer, copied).ifPresent(refusal -> caps.add(cap(0, Guard.NOT_AN_ANSWER)));
        if (copied >= Copy.MOSTLY) {
            caps.add(cap(0, Guard.COPIED_QUESTION));
        }
        if (WordOrder.isShuffled(answer)) {
            caps.add(cap(NO_ORDER, Guard.SHUFFLED));
        }
        return caps;
    }

    private static Cap cap(double limit, Guard guard) {
        return new Cap(limit, Optional.empty(), Optional.of(guard), Optional.empty());
    }
}
