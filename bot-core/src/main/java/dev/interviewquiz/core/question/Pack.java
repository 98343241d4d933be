package dev.interviewquiz.core.question;

import java.util.List;

/** A set of questions that is enabled or disabled as a whole. */
public record Pack(PackId id, LocalizedText name, List<Question> questions) {
    public Pack {
        questions = List.copyOf(questions);
    }
}
