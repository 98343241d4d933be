package dev.interviewquiz.core.agenda;

import java.time.Instant;

/** Runs what is due. Called from several threads, never twice at a time for the same errand. */
@FunctionalInterface
public interface ErrandRunner {
    /**
     * Runs an errand. It may have been run before and been stopped at any point.
     *
     * @param due when it was to be run, now or earlier
     * @throws RuntimeException is logged, and the errand tried again, later each time, within a quarter of an hour
     */
    Outcome run(Errand errand, Instant due);
}
