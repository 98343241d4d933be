package dev.interviewquiz.core.agenda;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. Thread-safe. */
public interface MovableClock extends InstantSource {
    void moveTo(Instant instant);

    static MovableClock at(Instant start) {
        return new StandingClock(start);
    }
}
