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
        Optional<Span> agreed = agreed(prompt, reference, answer);
        double part = agreed.isEmpty() ? 0 : reference.onlyDecides() ? 1 : AGREED;
        double nearness = Math.min(1, ReferenceFeatures.nearness(prompt, reference, answer) + part);
        double credit = ReferenceFeatures.credit(nearness, threshold);
        List<Clause> clauses = clauses(prompt, reference, answer, List.of());
        return spread(credit, agreed.map(words -> withVerdict(clauses, words)).orElse(clauses), answer.tokens(), false);
    }

    /** The same, but nothing is earned by the words that turn the reference round, and no more than a part of the credit. */
    ReferenceComparison without(Contradiction contradiction, Terms prompt, Terms reference, Terms answer, double most) {
        List<Clause> clauses = clauses(prompt, reference, answer, contradiction.said());
        boolean nothing = clauses.stream().noneMatch(Clause::isQuoted);
        return spread(nothing ? 0 : Math.min(most, credit), clauses, answer.tokens(), acrossLanguages);
    }

    private static List<Clause> clauses(Terms prompt, Terms reference, Terms answer, List<Span> unquoted) {
        List<Clause> telling = clauses(prompt, reference, answer, unquoted, false);
        return telling.stream().anyMatch(Clause::isQuoted)
                ? telling
                : clauses(prompt, reference, answer, unquoted, true);
    }

    /** @param little whether little words are quoted, too: “the same” may be all that is said */
    private static List<Clause> clauses(
            Terms prompt, Terms reference, Terms answer, List<Span> unquoted, boolean little) {
        return reference.sentences().stream()
                .map(clause -> new Clause(
                        text(clause),
                        ReferenceFeatures.weight(clause, prompt),
                        ReferenceFeatures.covered(clause, answer, prompt),
                        common(clause, answer, little).stream()
                                .filter(span -> unquoted.stream().noneMatch(span::overlaps))
                                .toList()))
                .toList();
    }

    /** The words of the answer that decide as the reference does. */
    private static Optional<Span> agreed(Terms prompt, Terms reference, Terms answer) {
        Optional<ReferenceVerdict> right = ReferenceVerdict.of(prompt, reference.tokens());
        return ReferenceVerdict.of(prompt, answer.tokens())
                .filter(given -> right.stream().anyMatch(verdict -> verdict.side() == given.side()))
                .map(ReferenceVerdict::words);
    }

    /** The verdict stands in the first sentence; who says no more of it is quoted for that. */
    private static List<Clause> withVerdict(List<Clause> clauses, Span words) {
        Clause first = clauses.get(0);
        if (first.isQuoted()) {
            return clauses;
        }
        List<Clause> all = new ArrayList<>(clauses);
        all.set(0, new Clause(first.text(), first.weight(), Math.max(AGREED, first.covered()), List.of(words)));
        return all;
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
     * Shares the credit out among the clauses, to each as far as it is covered; nothing is earned without words
     * to quote, and a clause of which hardly anything was said is left to those of which more was.
     */
    private static ReferenceComparison spread(
            double credit, List<Clause> clauses, Tokens answer, boolean acrossLanguages) {
        double given = credit < LEAST ? 0 : credit;
        Apportioned apportioned = Apportioned.of(
                given,
                clauses.stream().map(Clause::weight).toList(),
                clauses.stream()
                        .map(clause -> clause.isQuoted() ? clause.covered() : 0.0)
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
    private static List<Span> common(Terms clause, Terms answer, boolean little) {
        List<Span> spans = new ArrayList<>();
        List<Span> stretch = new ArrayList<>();
        for (int i = 0; i <= answer.tokens().size(); i++) {
            if (i < answer.tokens().size() && isCommon(clause, answer, i, little)) {
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

    private static boolean isCommon(Terms clause, Terms answer, int at, boolean little) {
        String name = answer.name(at);
        Terms.Term term = answer.terms().get(name);
        return term != null
                && clause.polarity(name, term) != 0
                && (little || !answer.isIdle(answer.tokens().get(at)));
    }

    private static boolean saysSomething(Token token) {
        return token.kind() != Token.Kind.HAN || CHINESE_FUNCTION.indexOf(token.character()) < 0;
    }

    static String text(Terms clause) {
        List<Bilingual.Unit> units = clause.units();
        Span whole = units.get(0).span().until(units.get(units.size() - 1).span());
        return clause.tokens().evidence(whole).quote();
    }
}
