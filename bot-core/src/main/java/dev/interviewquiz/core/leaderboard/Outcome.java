package dev.interviewquiz.core.leaderboard;

/** What one post of a channel means for one member's streak. */
public enum Outcome {
    /** Answered while it was open, whatever the grade. */
    ANSWERED,
    /** “Show me”: neither lengthens nor breaks. */
    SKIPPED,
    /** Closed without an answer. */
    UNANSWERED,
    /** Does not count, see {@link Neutrality}. */
    NEUTRAL
}
