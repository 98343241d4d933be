package dev.interviewquiz.core.schedule;

import java.time.LocalDate;

/** Whether a schedule runs. */
public sealed interface Pause {
    /** Not paused. */
    Pause NONE = new None();

    /** Paused until an admin resumes it. */
    Pause OPEN = new Open();

    boolean covers(LocalDate date);

    /** Not paused. */
    record None() implements Pause {
        @Override
        public boolean covers(LocalDate date) {
            return false;
        }
    }

    /** Paused until an admin resumes it. */
    record Open() implements Pause {
        @Override
        public boolean covers(LocalDate date) {
            return true;
        }
    }

    /** @param resumes the first day that is asked again */
    record Until(LocalDate resumes) implements Pause {
        @Override
        public boolean covers(LocalDate date) {
            return date.isBefore(resumes);
        }
    }
}
