package dev.interviewquiz.core.agenda;

import java.time.Instant;
import java.util.Optional;

/** When each errand is due. Thread-safe; a call within a transaction takes part in it. */
public interface Agenda {
    /** Sets an errand; replaces an earlier time of the same one. */
    void at(Errand errand, Instant when);

    void cancel(Errand errand);

    Optional<Instant> next(Errand errand);
}
