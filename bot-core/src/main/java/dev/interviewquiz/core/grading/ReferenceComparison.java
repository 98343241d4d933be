package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An answer beside one reference answer: its credit, spread over the reference's sentences by how far each is covered. Where they
 * are in different languages, they are compared by meaning ({@link Bilingual}).
 *
 * @param credit 0..1, the sum of what the points earned
 * @param acrossLanguages the reference is in English and the answer in Chinese, or the other way round
 */
record ReferenceComparison(double credit, List<PointGrade> points, boolean acrossLanguages) {
    private static final double FULLY = 0.999;
    private static final Bilingual BILINGUAL = Bilingual.standard();

    /**
     * One sentence of the reference.
     *
     * @param covered the part of it that the answer has
     * @param common the words of the answer that it shares
     */
    private record Clause(String text, double covered, List<Span> common) {}

    static ReferenceComparison of(Tokens prompt, Tokens reference, Tokens answer) {
        return Bilingual.differ(reference, answer)
                ? acrossLanguages(prompt, reference, answer)
                : inOneLanguage(prompt, reference, answer);
    }

    private static ReferenceComparison inOneLanguage(Tokens prompt, Tokens reference, Tokens answer) {
        Terms asked = Terms.of(prompt);
        Terms wanted = Terms.of(reference);
        Terms said = Terms.of(answer);
        double credit = ReferenceFeatures.credit(ReferenceFeatures.nearness(asked, wanted, said));
        List<Clause> clauses = wanted.sentences().stream()
                .map(clause -> new Clause(
                        text(clause.tokens(), reference),
                        ReferenceFeatures.covered(clause, said, asked),
                        common(clause, answer)))
                .toList();
        return spread(credit, clauses, answer, false);
    }

    private static ReferenceComparison acrossLanguages(Tokens prompt, Tokens reference, Tokens answer) {
        List<Bilingual.Unit> wanted = BILINGUAL.units(reference);
        List<Bilingual.Unit> answered = BILINGUAL.units(answer);
        Set<String> said = Bilingual.meanings(answered);
        Set<String> asked = Bilingual.meanings(BILINGUAL.units(prompt));
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < reference.sentences(); i++) {
            int sentence = i;
            List<Bilingual.Unit> units =
                    wanted.stream().filter(unit -> unit.sentence() == sentence).toList();
            List<Span> common = answered.stream()
                    .filter(unit -> unit.weight() > 0)
                    .filter(unit -> Bilingual.overlap(unit.meanings(), Bilingual.meanings(units)))
                    .map(Bilingual.Unit::span)
                    .toList();
            List<Token> tokens = reference.list().stream()
                    .filter(token -> token.sentence() == sentence)
                    .toList();
            clauses.add(new Clause(text(tokens, reference), Bilingual.covered(units.stream(), said, asked), common));
        }
        double best = clauses.stream().mapToDouble(Clause::covered).max().orElse(0);
        double nearness = ReferenceFeatures.acrossLanguages(best, Bilingual.covered(wanted.stream(), said, asked));
        return spread(ReferenceFeatures.credit(nearness), clauses, answer, true);
    }

    /** Fills the clauses, the best covered first, each up to its share, until the credit is spent. */
    private static ReferenceComparison spread(
            double credit, List<Clause> clauses, Tokens answer, boolean acrossLanguages) {
        double share = 1.0 / Math.max(1, clauses.size());
        double[] earned = new double[clauses.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -clauses.get(i).covered()));
        double left = credit;
        double sum = 0;
        for (int index : order) {
            earned[index] = Math.min(share, left);
            left -= earned[index];
            sum += earned[index];
        }
        List<PointGrade> points = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            points.add(point(i, clauses.get(i), share, earned[i], answer));
        }
        return new ReferenceComparison(Math.min(1, sum), points, acrossLanguages);
    }

    private static PointGrade point(int index, Clause clause, double share, double earned, Tokens answer) {
        PointGrade.State state = earned >= share * FULLY
                ? PointGrade.State.MET
                : earned > 0 ? PointGrade.State.PARTLY : PointGrade.State.MISSED;
        List<Span> spans = earned == 0 ? List.of() : clause.common();
        return new PointGrade(
                "clause-" + (index + 1), Optional.of(clause.text()), share, earned, state, Quotes.of(answer, spans));
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

    private static String text(List<Token> tokens, Tokens reference) {
        return reference
                .source()
                .evidence(tokens.get(0).start(), tokens.get(tokens.size() - 1).end())
                .quote();
    }
}
