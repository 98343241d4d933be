package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked next.
 *
 * @param firstAsked when it was first asked in this channel; present for a repeat
 * @param unasked how many that fit are still unasked after this one
 */
public record Pick(QuestionId question, Form form, Optional<LocalDate> firstAsked, int unasked) {
    public boolean repeat() {
        return firstAsked.isPresent();
    }

    public Ask on(LocalDate date) {
        return new Ask(question, date, form);
    }
}
