package dev.interviewquiz.core.grading;

import java.util.ArrayList;
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
    /** What the same verdict adds to nearness, as if that part of the reference were covered. */
    private static final double AGREED = 0.1;
    /** Less than what is told as one percent is nothing. */
    private static final double LEAST = 0.005;
    /** The part of what a sentence could earn below which it earns nothing. */
    private static final double HARDLY = 0.1;

    private static final String CHINESE_FUNCTION = "是在会把被就都能有让到不没也越才只再如若很太所给跟为以因从而且又和与或及其这那个";

    /**
     * One sentence of the reference.
     *
     * @param weight how much it says, which is how much it is worth beside the others
     * @param covered the part of it that the answer has
     * @param common the words of the answer that it shares
     */
    private record Clause(String text, double weight, double covered, List<Span> common) {
        boolean isQuoted() {
            return !common.isEmpty();
        }
    }

    /** @param threshold the nearness that earns half of the credit */
    static ReferenceComparison of(Terms prompt, Terms reference, Terms answer, double threshold) {
        return Bilingual.differ(reference.tokens(), answer.tokens())
                ? acrossLanguages(prompt, reference, answer, threshold)
                : inOneLanguage(prompt, reference, answer, threshold);
    }

    private static ReferenceComparison inOneLanguage(Terms prompt, Terms reference, Terms answer, double threshold) {
        double agreed = agrees(reference, answer) ? AGREED : 0;
        double nearness = Math.min(1, ReferenceFeatures.nearness(prompt, reference, answer) + agreed);
        double credit = ReferenceFeatures.credit(nearness, threshold);
        return spread(credit, clauses(prompt, reference, answer, List.of()), answer.tokens(), false);
    }

    /** The same, but nothing is earned by the words that turn the reference round, and no more than a part of the credit. */
    ReferenceComparison without(Contradiction contradiction, Terms prompt, Terms reference, Terms answer, double most) {
        List<Clause> clauses = clauses(prompt, reference, answer, contradiction.said());
        boolean nothing = clauses.stream().noneMatch(Clause::isQuoted);
        return spread(nothing ? 0 : Math.min(most, credit), clauses, answer.tokens(), acrossLanguages);
    }

    private static List<Clause> clauses(Terms prompt, Terms reference, Terms answer, List<Span> unquoted) {
        return reference.sentences().stream()
                .map(clause -> new Clause(
                        text(clause),
                        ReferenceFeatures.weight(clause, prompt),
                        ReferenceFeatures.covered(clause, answer, prompt),
                        common(clause, answer).stream()
                                .filter(span -> unquoted.stream().noneMatch(span::overlaps))
                                .toList()))
                .toList();
    }

    private static boolean agrees(Terms reference, Terms answer) {
        Optional<ReferenceVerdict> right = ReferenceVerdict.of(reference.tokens());
        Optional<ReferenceVerdict> given = ReferenceVerdict.of(answer.tokens());
        return right.isPresent()
                && given.filter(verdict -> verdict.side() == right.get().side())
                        .filter(verdict -> answer.tokens().list().stream()
                                .skip(verdict.words().end())
                                .anyMatch(answer::saysSomething))
                        .isPresent();
    }

    private static ReferenceComparison acrossLanguages(Terms prompt, Terms reference, Terms answer, double threshold) {
        Set<String> said = Bilingual.meanings(answer.units());
        Set<String> asked = Bilingual.meanings(prompt.units());
        List<Clause> clauses = new ArrayList<>();
        for (Terms sentence : reference.sentences()) {
            Set<String> meanings = Bilingual.meanings(sentence.units());
            List<Span> common = answer.units().stream()
                    .filter(unit -> unit.weight() > 0)
                    .filter(unit -> Bilingual.overlap(unit.meanings(), meanings))
                    .map(Bilingual.Unit::span)
                    .toList();
            clauses.add(new Clause(
                    text(sentence),
                    ReferenceFeatures.weight(sentence, prompt),
                    Bilingual.covered(sentence.units(), said, asked),
                    common));
        }
        double best = clauses.stream().mapToDouble(Clause::covered).max().orElse(0);
        double nearness = ReferenceFeatures.acrossLanguages(best, Bilingual.covered(reference.units(), said, asked));
        return spread(ReferenceFeatures.credit(nearness, threshold), clauses, answer.tokens(), true);
    }

    /**
     * Shares the credit out among the clauses, to each as far as it is covered; little words alone are no match for others, and
     * a clause of which hardly anything was said is left to those of which more was.
     */
    private static ReferenceComparison spread(
            double credit, List<Clause> clauses, Tokens answer, boolean acrossLanguages) {
        double given = credit < LEAST ? 0 : credit;
        boolean quoted = clauses.stream().anyMatch(Clause::isQuoted);
        Apportioned apportioned = Apportioned.of(
                given,
                clauses.stream().map(Clause::weight).toList(),
                clauses.stream()
                        .map(clause -> quoted && !clause.isQuoted() ? 0.0 : clause.covered())
                        .toList(),
                HARDLY);
        List<PointGrade> points = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            points.add(point(
                    i,
                    clauses.get(i),
                    apportioned.shares().get(i),
                    apportioned.earned().get(i),
                    answer));
        }
        return new ReferenceComparison(Math.min(1, apportioned.sum()), points, acrossLanguages);
    }

    private static PointGrade point(int index, Clause clause, double share, double earned, Tokens answer) {
        PointGrade.State state = earned >= share * FULLY
                ? PointGrade.State.MET
                : earned > 0 ? PointGrade.State.PARTLY : PointGrade.State.MISSED;
        List<Span> spans = earned == 0 ? List.of() : clause.common();
        return new PointGrade(
                "clause-" + (index + 1), Optional.of(clause.text()), share, earned, state, Quotes.of(answer, spans));
    }

    /** A stretch of Chinese function words alone, as 不 or 是, is no match. */
    private static List<Span> common(Terms clause, Terms answer) {
        List<Span> spans = new ArrayList<>();
        List<Span> stretch = new ArrayList<>();
        for (int i = 0; i <= answer.tokens().size(); i++) {
            if (i < answer.tokens().size() && isCommon(clause, answer, i)) {
                stretch.add(new Span(i, i + 1));
            } else {
                if (stretch.stream()
                        .anyMatch(span -> saysSomething(answer.tokens().get(span.start())))) {
                    spans.addAll(stretch);
                }
                stretch.clear();
            }
        }
        return spans;
    }

    private static boolean isCommon(Terms clause, Terms answer, int at) {
        String name = answer.name(at);
        Terms.Term term = answer.terms().get(name);
        return term != null
                && clause.polarity(name, term) != 0
                && !answer.isIdle(answer.tokens().get(at));
    }

    private static boolean saysSomething(Token token) {
        return token.kind() != Token.Kind.HAN || CHINESE_FUNCTION.indexOf(token.character()) < 0;
    }

    private static String text(Terms clause) {
        List<Bilingual.Unit> units = clause.units();
        Span whole = units.get(0).span().until(units.get(units.size() - 1).span());
        return clause.tokens().evidence(whole).quote();
    }
}
