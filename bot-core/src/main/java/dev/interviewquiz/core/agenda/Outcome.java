package dev.interviewquiz.core.agenda;

import java.time.Instant;
import java.util.Optional;

/** What became of an errand. A time that the errand set for itself while it ran goes before either. */
public sealed interface Outcome {
    Outcome DONE = new Done();

    static Outcome again(Instant when) {
        return new Again(when);
    }

    /** Again at that time, or done where there is none. */
    static Outcome of(Optional<Instant> again) {
        return again.map(Outcome::again).orElse(DONE);
    }

    /** Taken off. */
    record Done() implements Outcome {}

    /** To be run once more; at once is a second later. */
    record Again(Instant when) implements Outcome {}
}
