package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An answer beside one reference answer: its credit, spread over the reference's sentences by how far each is covered.
 *
 * @param credit 0..1, the sum of what the points earned
 */
record ReferenceComparison(double credit, List<PointGrade> points) {
    private static final double FULLY = 0.999;

    static ReferenceComparison of(Tokens prompt, Tokens reference, Tokens answer) {
        Terms asked = Terms.of(prompt);
        Terms wanted = Terms.of(reference);
        Terms said = Terms.of(answer);
        double credit = ReferenceFeatures.credit(ReferenceFeatures.nearness(asked, wanted, said));
        List<Terms> clauses = wanted.sentences();
        List<Double> coverage = clauses.stream()
                .map(clause -> ReferenceFeatures.covered(clause, said, asked))
                .toList();
        List<Double> earned = spread(credit, coverage);
        List<PointGrade> points = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            points.add(point(i, clauses, earned.get(i), reference, answer));
        }
        double sum = earned.stream().mapToDouble(Double::doubleValue).sum();
        return new ReferenceComparison(Math.min(1, sum), points);
    }

    /** Fills the clauses, the best covered first, each up to its share, until the credit is spent. */
    private static List<Double> spread(double credit, List<Double> coverage) {
        double share = 1.0 / Math.max(1, coverage.size());
        List<Double> earned =
                new ArrayList<>(coverage.stream().map(unused -> 0.0).toList());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < coverage.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -coverage.get(i)));
        double left = credit;
        for (int index : order) {
            double part = Math.min(share, left);
            earned.set(index, part);
            left -= part;
        }
        return earned;
    }

    private static PointGrade point(int index, List<Terms> clauses, double earned, Tokens reference, Tokens answer) {
        double share = 1.0 / clauses.size();
        PointGrade.State state = earned >= share * FULLY
                ? PointGrade.State.MET
                : earned > 0 ? PointGrade.State.PARTLY : PointGrade.State.MISSED;
        List<Span> spans = earned == 0 ? List.of() : common(clauses.get(index), answer);
        return new PointGrade(
                "clause-" + (index + 1),
                Optional.of(text(clauses.get(index), reference)),
                share,
                earned,
                state,
                Quotes.of(answer, spans));
    }

    private static List<Span> common(Terms clause, Tokens answer) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            if (clause.has(Terms.term(answer.get(i)))
                    && !Words.isFunctionWord(answer.get(i).text())) {
                spans.add(new Span(i, i + 1));
            }
        }
        return spans;
    }

    private static String text(Terms clause, Tokens reference) {
        List<Token> tokens = clause.tokens();
        return reference
                .source()
                .evidence(tokens.get(0).start(), tokens.get(tokens.size() - 1).end())
                .quote();
    }
}
