package dev.interviewquiz.core.agenda;

import java.time.Instant;

/** Keeps its time in memory. */
final class StandingClock implements MovableClock {
    private volatile Instant now;

    StandingClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void moveTo(Instant instant) {
        now = instant;
    }
}
