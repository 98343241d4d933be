package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a coming day will ask.
 *
 * @param firstAsked when it was, or by this plan will be, first asked in the channel; present for a repeat
 * @param replanned whether another question was shown for this day before
 */
public record Planned(
        LocalDate date, QuestionId question, Form form, Optional<LocalDate> firstAsked, boolean replanned) {
    public boolean repeat() {
        return firstAsked.isPresent();
    }

    boolean shows(Pick pick) {
        return question.equals(pick.question()) && form == pick.form();
    }

    public Ask ask() {
        return new Ask(question, date, form);
    }
}
