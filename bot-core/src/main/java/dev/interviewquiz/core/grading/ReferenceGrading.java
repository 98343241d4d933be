package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grades by comparison with reference answers, where a question has no rubric. */
final class ReferenceGrading {
    private ReferenceGrading() {}

    static Grade grade(Tokens prompt, List<Tokens> references, Tokens answer) {
        Optional<Refusal> refusal =
                Screening.screen(answer, List.of(prompt.source().original()));
        double best = -1;
        ReferenceComparison closest = null;
        for (Tokens reference : references) {
            ReferenceComparison comparison = ReferenceComparison.of(prompt, reference, answer);
            if (comparison.credit() > best) {
                best = comparison.credit();
                closest = comparison;
            }
        }
        List<Cap> caps = new ArrayList<>();
        if (refusal.isPresent()) {
            caps.add(new Cap(0, Optional.empty(), Optional.of(Guard.NOT_AN_ANSWER), Optional.empty()));
        }
        if (closest == null) {
            return new Grade(0, Grade.Method.REFERENCE, 0, List.of(), List.of(), 0, caps);
        }
        double credit = refusal.isPresent() ? 0 : best;
        double confidence = refusal.isPresent() ? 1 : Math.min(1, 0.5 + Math.abs(best - 0.5));
        return new Grade(credit, Grade.Method.REFERENCE, confidence, closest.points(), List.of(), 0, caps);
    }
}
