package dev.interviewquiz.core.question;

/**
 * Something wrong that people say; it caps the credit.
 *
 * @param name told to the member in plain words: what the answer claims, and what is right instead
 * @param cap the credit that an answer with it can still get, 0..1
 */
public record Misconception(String id, LocalizedText name, double cap, Phrases accept) {
    public Misconception {
        if (cap < 0 || cap > 1) {
            throw new IllegalArgumentException("the cap of \"" + id + "\" must be 0..1: " + cap);
        }
    }

    /** The same misconception, caught in these words too. */
    public Misconception accepting(Phrases further) {
        return new Misconception(id, name, cap, accept.and(further));
    }
}
