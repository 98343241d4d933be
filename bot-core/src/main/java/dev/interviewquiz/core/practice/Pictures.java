package dev.interviewquiz.core.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** Draws figures. Thread-safe; takes some ten milliseconds. */
public interface Pictures {
    /**
     * Mean credits by week as a PNG, in no language; empty where this machine cannot draw.
     *
     * @param credits 0..1 by the week's Monday; weeks without an answer are absent
     */
    Optional<byte[]> weeks(SortedMap<LocalDate, Double> credits);
}
