package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import java.util.Arrays;

/** In which forms a channel wants its questions; {@code BOTH} alternates, choice first. */
public enum Kind {
    OPEN,
    CHOICE,
    BOTH;

    public boolean allows(Form form) {
        return this == BOTH || name().equals(form.name());
    }

    /** Whether a question can be asked at all in a channel of this kind. */
    public boolean suits(Question question) {
        return Arrays.stream(Form.values()).anyMatch(form -> allows(form) && question.canBe(form));
    }
}
