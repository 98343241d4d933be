package dev.interviewquiz.core.grading;

/** What an open answer comes to. */
public sealed interface Judgement {
    /** Not an answer. */
    record Refused(Refusal why) implements Judgement {}

    record Graded(Grade grade) implements Judgement {}
}
