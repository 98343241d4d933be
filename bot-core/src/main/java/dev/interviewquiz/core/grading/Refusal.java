package dev.interviewquiz.core.grading;

/** Why a text is not an answer. */
public enum Refusal {
    /** More than {@link Grader#MOST} characters. */
    TOO_LONG,
    /** Without any word, number or formula, or only such as greet, acknowledge or try out. */
    EMPTY,
    /** Only the question itself. */
    ONLY_THE_QUESTION,
    /** Neither English nor Chinese. */
    OTHER_LANGUAGE,
    /** Only what the grader is to do. */
    INSTRUCTION,
    /** "I don't know" and no more, or only the question which of several things it is: the solution is offered for no points. */
    DONT_KNOW
}
