package dev.interviewquiz.core.agenda;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. Thread-safe. */
public interface MovableClock extends InstantSource {
    void moveTo(Instant instant);

    static MovableClock at(Instant start) {
        AtomicReference<Instant> now = new AtomicReference<>(start);
        return new MovableClock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public void moveTo(Instant instant) {
                now.set(instant);
            }
        };
    }
}
