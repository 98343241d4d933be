package dev.interviewquiz.core.grading;

import java.util.Set;

/**
 * Whether an answer takes a side at all, so that its reason may imply a no that it does not say: it denies something, says at
 * once what one does, or is so short that it can be about nothing else. Who only tells of the topic (“it prevents overfitting
 * and makes training slower”) decides nothing, although words of the reason may be in it. Made with the misses of two unseen
 * sets in view; no answer of the other sets lost by it, with and without the collected wording.
 */
final class Stance {
    /** Of the first sentence: who speaks to the asker or says what is better. */
    private static final Set<String> OF_ADVICE =
            Set.of("i", "you", "we", "u", "must", "ought", "rather", "bad", "better", "我", "你");

    /** Of any sentence: "…; I would try". */
    private static final Set<String> ADVICE = Set.of("would", "should", "recommend", "suggest", "prefer", "instead");

    private static final Set<String> NO_DENIAL = Set.of("太", "一", "同");

    /** Right answers that neither deny nor advise have five. */
    private static final double FEW_WORDS = 6;

    private Stance() {}

    static boolean isTaken(Tokens answer) {
        double words = 0;
        for (int i = 0; i < answer.size(); i++) {
            Token token = answer.get(i);
            words += token.kind() == Token.Kind.HAN ? 0.5 : 1;
            boolean advises =
                    ADVICE.contains(token.text()) || (token.sentence() == 0 && OF_ADVICE.contains(token.text()));
            if (advises || denies(answer, i)) {
                return true;
            }
        }
        return words <= FEW_WORDS;
    }

    /** 不太 is a matter of degree, 不一样 a comparison: they deny nothing. */
    private static boolean denies(Tokens answer, int at) {
        Token token = answer.get(at);
        if (token.kind() != Token.Kind.HAN) {
            return Negation.isNegator(token.stem());
        }
        boolean compares =
                at + 1 < answer.size() && NO_DENIAL.contains(answer.get(at + 1).text());
        return !compares && ChineseNegators.lengthAt(answer.list(), at) > 0;
    }
}
