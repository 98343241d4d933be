package dev.interviewquiz.core.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which a channel is asked.
 *
 * @param date the post's date in the channel's zone: all counting goes by it
 * @param opens when the question is due
 * @param closes after {@code opens}
 */
public record Slot(LocalDate date, Instant opens, Instant closes) {
    public Slot {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("a slot closes after it opens: " + opens + " to " + closes);
        }
    }
}
