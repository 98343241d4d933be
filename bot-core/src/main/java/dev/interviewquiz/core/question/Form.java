package dev.interviewquiz.core.question;

/** In which form a question is asked: a question may have both, and is one question all the same. */
public enum Form {
    OPEN,
    CHOICE
}
