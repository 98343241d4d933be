package dev.interviewquiz.core.grading;

import java.util.Optional;

/**
 * What holds a credit down.
 *
 * @param limit the credit that is left at most, 0..1
 * @param misconception the id of the misconception, where it is one
 * @param guard the guard, where it is one
 */
public record Cap(double limit, Optional<String> misconception, Optional<Guard> guard, Optional<Evidence> evidence) {}
