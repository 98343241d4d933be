package dev.interviewquiz.core.grading;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an answer, or a part of it, is about a question: how many terms of the field in it belong to the question, how many
 * do not, and how much of the rest the rubric asks for, the prompt or the model answer. Plain words that nobody foresaw are
 * no terms and so cost nothing; the terms of another topic do.
 *
 * @param foreign terms that neither rubric, prompt nor model answer use
 * @param own terms that one of them uses
 * @param words words that are no function words; two Chinese characters are one
 * @param known the part of the words that the rubric knows
 */
record Aboutness(int foreign, int own, double words, double known) {
    private static final double SCARCELY_KNOWN = 0.7;
    private static final double HALF_KNOWN = 0.9;

    /** Of the tokens outside {@code decided}, or of all where it is null. */
    static Aboutness of(Subject subject, Reading reading, @Nullable Span decided) {
        Tokens answer = reading.tokens();
        boolean[] covered = reading.covered();
        double words = 0;
        double known = 0;
        for (int i = 0; i < answer.size(); i++) {
            Token token = answer.get(i);
            if (isContent(token) && !isIn(decided, i)) {
                words += width(token);
                known += covered[i] ? width(token) : 0;
            }
        }
        Set<Integer> foreign = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        for (FieldTerms.Found term : reading.terms(subject)) {
            if (!term.general() && !isIn(decided, term.span().start())) {
                boolean isOwn = subject.hasTerm(term.set()) || isCovered(covered, term.span());
                (isOwn ? own : foreign).add(term.set());
            }
        }
        return new Aboutness(foreign.size(), own.size(), words, words == 0 ? 1 : known / words);
    }

    /**
     * Another topic: several of its terms, and not much that belongs here.
     *
     * @param isWhole whether the answer says all that was asked: then only with more of them than of its own
     */
    boolean isElsewhere(double nearness, boolean isWhole) {
        if (isWhole && foreign <= own) {
            return false;
        }
        return (foreign >= 2 && known + nearness < SCARCELY_KNOWN) || (foreign >= 3 && known + nearness < HALF_KNOWN);
    }

    /** Whether what stands beside a verdict goes with it: nothing, plain words, or more terms of this question than of others. */
    boolean supportsVerdict() {
        return foreign == 0 || foreign < own;
    }

    private static boolean isCovered(boolean[] covered, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (covered[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContent(Token token) {
        return token.kind() != Token.Kind.SIGN && !token.is(WordClass.FUNCTION_WORD);
    }

    private static boolean isIn(@Nullable Span span, int token) {
        return span != null && token >= span.start() && token < span.end();
    }

    private static double width(Token token) {
        return token.kind() == Token.Kind.HAN ? 0.5 : 1;
    }
}
