package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.question.Question;

/** Every text of a question that was ever asked, so that a change leaves the archive as it was. */
public interface Editions {
    /** Keeps this text if it is new, and names it: the same text has the same name. */
    String keep(Question question);

    /** @throws IllegalArgumentException when no such edition was kept */
    Question get(String edition);
}
