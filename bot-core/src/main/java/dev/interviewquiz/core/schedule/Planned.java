package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a coming day will ask.
 *
 * @param firstAsked when it was, or by this plan will be, first asked in the channel; present for a repeat
 * @param shown what this day was to ask when it was first shown; empty where nobody has seen it yet
 */
public record Planned(
        LocalDate date, QuestionId question, Form form, Optional<LocalDate> firstAsked, Optional<Ask> shown) {
    public boolean repeat() {
        return firstAsked.isPresent();
    }

    /** Whether it asks something else than was shown for this day. */
    public boolean replanned() {
        return shown.filter(before -> !before.equals(ask())).isPresent();
    }

    /** Seen now, if it was not before. */
    Planned seen() {
        return shown.isPresent() ? this : new Planned(date, question, form, firstAsked, Optional.of(ask()));
    }

    Planned in(Form other) {
        return new Planned(date, question, other, firstAsked, shown);
    }

    public Ask ask() {
        return new Ask(question, date, form);
    }
}
