package dev.interviewquiz.core.schedule;

import java.time.LocalTime;

/** When a question closes. */
public sealed interface Closing {
    /** When the next one opens; a day after its opening where no next one is in sight. */
    record NextSlot() implements Closing {}

    /**
     * At a time of the same day, or of the next where that is not after the time of the schedule, however early it opened;
     * never after the next one opens.
     */
    record At(LocalTime time) implements Closing {}
}
