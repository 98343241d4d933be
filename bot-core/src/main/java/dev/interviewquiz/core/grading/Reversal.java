package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Optional;

/**
 * Whether an answer says the reverse of a reference in the reference's own words: a statement with a contrary word in it (“the
 * pressure falls”), or what is said of two things exchanged (“HAVING filters rows, WHERE groups”). Who goes another way than
 * the reference says nothing contrary to it, so only an answer that is near its words is looked at.
 */
final class Reversal {
    /** The part of the answer that is of the reference's words. */
    private static final double OF_ITS_WORDS = 0.5;
    /** The part of the reference, or of one sentence of it, that is in the answer. */
    private static final double OF_THE_WHOLE = 0.4;

    private static final double OF_ONE_SENTENCE = 0.5;

    /** How many times as long as the reference it is at most; it bounds the work, too. */
    private static final int LONGER = 3;

    private Reversal() {}

    static Optional<Contradiction> of(Terms prompt, Terms reference, Terms answer) {
        if (!isNear(prompt, reference, answer)) {
            return Optional.empty();
        }
        List<Snippet> stated = Snippet.of(reference);
        List<Snippet> said = Snippet.of(answer);
        return new ContraryStatement(stated, reference.tokens(), said, answer.tokens())
                .found()
                .or(() -> new Exchange(stated, said).ofAny(Compared.in(prompt)));
    }

    private static boolean isNear(Terms prompt, Terms reference, Terms answer) {
        return answer.tokens().size() <= LONGER * reference.tokens().size()
                && ReferenceFeatures.named(answer, reference) >= OF_ITS_WORDS
                && (ReferenceFeatures.named(reference, answer, prompt) >= OF_THE_WHOLE
                        || ReferenceFeatures.bestSentence(prompt, reference, answer) >= OF_ONE_SENTENCE);
    }
}
