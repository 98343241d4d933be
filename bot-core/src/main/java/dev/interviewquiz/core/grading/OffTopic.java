package dev.interviewquiz.core.grading;

/**
 * Whether an answer of some length is about something else: hardly any of its words are known to the rubric, the prompt or
 * the model answer. The longer the answer, the more of it must be to the point.
 */
final class OffTopic {
    private static final double SHORT = 8;
    private static final double LONG = 30;
    private static final double LEAST = 0.12;
    private static final double PER_WORD = 0.0075;
    private static final double MOST = 0.8;

    private OffTopic() {}

    static boolean is(Subject subject, Reading reading) {
        Tokens answer = reading.tokens();
        double words = 0;
        double known = 0;
        boolean[] covered = reading.covered();
        for (int i = 0; i < answer.size(); i++) {
            Token token = answer.get(i);
            if (token.kind() != Token.Kind.SIGN && !Words.isFunctionWord(token.text())) {
                words += width(token);
                known += covered[i] ? width(token) : 0;
            }
        }
        return words >= SHORT && known / words + subject.nearness(answer) < least(words);
    }

    private static double least(double words) {
        return Math.min(MOST, LEAST + PER_WORD * words + PER_WORD * Math.max(0, words - LONG));
    }

    private static double width(Token token) {
        return token.kind() == Token.Kind.HAN ? 0.5 : token.kind() == Token.Kind.SIGN ? 0 : 1;
    }
}
