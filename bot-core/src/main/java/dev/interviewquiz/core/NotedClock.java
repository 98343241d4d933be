package dev.interviewquiz.core;

import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.persistence.Database;
import java.time.Instant;

/** The terminal's clock: stands still, and its time is part of the data, so that a restart goes on from there. */
final class NotedClock implements MovableClock {
    private static final String NOTE = "clock";

    private final Database database;
    private volatile Instant now;

    NotedClock(Database database, Instant machine) {
        this.database = database;
        this.now = database.note(NOTE).map(Instant::parse).orElse(machine);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void moveTo(Instant instant) {
        now = instant;
        database.note(NOTE, instant.toString());
    }
}
