package dev.interviewquiz.slack;

import java.time.Duration;

/** Waits a moment between two attempts; tests do not wait. */
@FunctionalInterface
interface Pause {
    /** Returns early when the thread is interrupted, with the interrupt kept. */
    void of(Duration duration);

    static void sleeping(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
