package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.question.Question;

/** How a question is written down for the archive. The same question gives the same text. Thread-safe. */
public interface EditionCodec {
    String write(Question question);

    /** @throws IllegalArgumentException when the text was not written by {@link #write} */
    Question read(String text);
}
