package dev.interviewquiz.core.question;

/**
 * The decision that a question asks for, taken before anything else in the answer.
 *
 * @param right what a right answer decides
 * @param point the key point that a bare right verdict earns
 * @param wrong phrasings that state the wrong decision, besides a bare yes or no
 */
public record Verdict(Side right, String point, Phrases wrong) {
    /** The same decision, and these too state the wrong one. */
    public Verdict alsoWrong(Phrases further) {
        return new Verdict(right, point, wrong.and(further));
    }

    /** Yes or true; no or false. */
    public enum Side {
        YES,
        NO
    }
}
