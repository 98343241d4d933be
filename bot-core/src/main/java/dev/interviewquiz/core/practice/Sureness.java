package dev.interviewquiz.core.practice;

/** How sure a member was of his answer. */
public enum Sureness {
    SURE,
    FAIRLY,
    GUESS
}
