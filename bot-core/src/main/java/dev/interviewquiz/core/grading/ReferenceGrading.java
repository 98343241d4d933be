package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grades by comparison with reference answers, the nearest of them, where a question has no rubric. */
final class ReferenceGrading {
    private static final double NO_ORDER = 0.25;
    /** Who names both of two has chosen neither. */
    private static final double UNDECIDED = 0.25;

    private static final double REVERSED = 0.25;

    private ReferenceGrading() {}

    static Grade grade(Terms prompt, List<Terms> references, Terms answer) {
        List<Cap> caps = caps(prompt.tokens(), answer.tokens());
        if (Disavowal.isAll(Folded.of(answer.tokens().source().original()).text()) && noneIsVerdict(references)) {
            caps.add(cap(0, Guard.DENIED));
        }
        ReferenceComparison nearest = new ReferenceComparison(0, List.of(), false);
        Optional<Terms> compared = Optional.empty();
        double threshold = threshold(references, answer);
        for (Terms reference : references) {
            ReferenceComparison comparison = ReferenceComparison.of(prompt, reference, answer, threshold);
            if (compared.isEmpty() || comparison.credit() > nearest.credit()) {
                nearest = comparison;
                compared = Optional.of(reference);
            }
        }
        if (compared.isPresent()) {
            if (Reordered.is(compared.get(), answer)) {
                caps.add(cap(NO_ORDER, Guard.SHUFFLED));
            }
            if (Undecided.is(prompt, compared.get(), answer)) {
                caps.add(cap(UNDECIDED, Guard.KEYWORD_LIST));
            }
            nearest = withoutReverse(prompt, compared.get(), answer, nearest, caps);
        }
        double limit = caps.stream().mapToDouble(Cap::limit).min().orElse(1);
        double credit = Math.min(limit, nearest.credit());
        double confidence = caps.isEmpty()
                ? Confidence.ofComparison(nearest.credit(), nearest.acrossLanguages())
                : Confidence.CERTAIN;
        return new Grade(credit, Grade.Method.REFERENCE, confidence, nearest.points(), List.of(), 0, caps);
    }

    private static boolean noneIsVerdict(List<Terms> references) {
        return references.stream()
                .noneMatch(reference -> ReferenceVerdict.of(reference.tokens()).isPresent());
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

    /** By how many references there are in the answer's language. */
    private static double threshold(List<Terms> references, Terms answer) {
        long comparable = references.stream()
                .filter(reference -> !Bilingual.differ(reference.tokens(), answer.tokens()))
                .count();
        return comparable > 1 ? ReferenceFeatures.TO_THE_NEAREST : ReferenceFeatures.TO_THE_ONLY;
    }

    /** Caps what is said against a reference; a sentence of which the reverse was said earns nothing. */
    private static ReferenceComparison withoutReverse(
            Terms prompt, Terms reference, Terms answer, ReferenceComparison comparison, List<Cap> caps) {
        Optional<Cap> verdict = wrongVerdict(prompt, reference, answer);
        Optional<Contradiction> reverse =
                verdict.isPresent() ? Optional.empty() : Reversal.of(prompt, reference, answer);
        verdict.ifPresent(caps::add);
        reverse.map(found -> answer.tokens().evidence(found.said().get(0)))
                .map(said -> new Cap(REVERSED, Optional.empty(), Optional.of(Guard.NEGATED_COPY), Optional.of(said)))
                .ifPresent(caps::add);
        return reverse.map(found -> comparison.without(found, prompt, reference, answer, REVERSED))
                .orElse(comparison);
    }

    private static Optional<Cap> wrongVerdict(Terms prompt, Terms reference, Terms answer) {
        Optional<ReferenceVerdict> right = ReferenceVerdict.of(prompt, reference.tokens());
        Optional<ReferenceVerdict> given = ReferenceVerdict.of(prompt, answer.tokens());
        if (right.isPresent()
                && given.isPresent()
                && right.get().side() != given.get().side()) {
            Evidence evidence = answer.tokens().evidence(given.get().words());
            return Optional.of(new Cap(0, Optional.empty(), Optional.of(Guard.WRONG_VERDICT), Optional.of(evidence)));
        }
        return Optional.empty();
    }

    private static Cap cap(double limit, Guard guard) {
        return new Cap(limit, Optional.empty(), Optional.of(guard), Optional.empty());
    }
}
