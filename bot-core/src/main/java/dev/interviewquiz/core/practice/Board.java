package dev.interviewquiz.core.practice;

/** What a board ranks by. */
public enum Board {
    /** Points in the period. */
    POINTS,
    /** Improvement in the period, in thousandths of credit; it may be below 0. */
    IMPROVEMENT,
    /** The longest running streak, whatever the period. */
    STREAK
}
