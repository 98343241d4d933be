package dev.interviewquiz.core.grading;

/** Why an answer cannot be taken for one although its words match. */
public enum Guard {
    KEYWORD_LIST,
    THROWN_TOGETHER,
    COPIED_QUESTION,
    OFF_TOPIC,
    SHUFFLED,
    NEGATED_COPY,
    DENIED,
    WRONG_VERDICT,
    NOT_AN_ANSWER
}
