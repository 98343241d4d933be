package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An answer beside one reference answer. */
record ReferenceComparison(double credit, List<PointGrade> points) {
    static ReferenceComparison of(Tokens prompt, Tokens reference, Tokens answer) {
        Set<String> asked = stems(prompt);
        Set<String> said = stems(answer);
        double all = 0;
        double found = 0;
        Set<String> wanted = stems(reference);
        for (String stem : wanted) {
            double weight = asked.contains(stem) ? 0.25 : 1;
            all += weight;
            found += said.contains(stem) ? weight : 0;
        }
        double credit = all == 0 ? 0 : found / all;
        List<PointGrade> points = new ArrayList<>();
        points.add(new PointGrade(
                "clause-1",
                Optional.of(reference.source().original()),
                1,
                credit,
                credit == 0 ? PointGrade.State.MISSED : PointGrade.State.PARTLY,
                List.of()));
        return new ReferenceComparison(credit, points);
    }

    private static Set<String> stems(Tokens tokens) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens.list()) {
            if (!Words.isFunctionWord(token.text())) {
                stems.add(token.stem());
            }
        }
        return stems;
    }
}
