package dev.interviewquiz.core.schedule;

import java.util.List;
import java.util.Optional;

/**
 * What became due while nobody worked.
 *
 * @param toAsk the newest missed slot where its day is not over; it closes as a post that opens now does
 * @param over the others, oldest first: recorded as missed, neutral for every streak
 */
public record Missed(Optional<Slot> toAsk, List<Slot> over) {
    public Missed {
        over = List.copyOf(over);
    }
}
