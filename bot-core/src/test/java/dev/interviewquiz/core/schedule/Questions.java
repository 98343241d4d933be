package dev.interviewquiz.core.schedule;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions for tests of choosing: only id, difficulty and forms matter. */
final class Questions {
    private Questions() {}

    static Question both(String id, int difficulty) {
        return question(id, difficulty, Optional.of(choice()), Optional.empty());
    }

    /** With options, but asked in one form alone. */
    static Question only(Form form, String id, int difficulty) {
        return question(id, difficulty, Optional.of(choice()), Optional.of(form));
    }

    static Question openOnly(String id, int difficulty) {
        return question(id, difficulty, Optional.empty(), Optional.empty());
    }

    /** Easy questions with both forms: q-00, q-01 … */
    static List<Question> easy(int count) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(both(String.format("q-%02d", i), 1));
        }
        return questions;
    }

    private static ChoiceForm choice() {
        return new ChoiceForm(
                Optional.empty(),
                List.of(
                        new ChoiceForm.Answer(text("yes"), true, Optional.empty()),
                        new ChoiceForm.Answer(text("no"), false, Optional.empty())));
    }

    private static Question question(String id, int difficulty, Optional<ChoiceForm> choice, Optional<Form> only) {
        return new Question(
                new QuestionId(id),
                1,
                List.of(new TopicId("cnn")),
                Difficulty.of(difficulty),
                text("prompt"),
                text("answer"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                choice,
                only,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of(Language.EN, english));
    }
}
