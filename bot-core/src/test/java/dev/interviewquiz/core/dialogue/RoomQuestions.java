package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.TopicId;
import java.util.List;
import java.util.Optional;

/** The questions of an {@link AdminRoom}: in both languages, with two options. */
final class RoomQuestions {
    private RoomQuestions() {}

    static Question question(String id, String topic, int difficulty) {
        return question(id, topic, difficulty, "What is " + id + "?");
    }

    static Question question(String id, String topic, int difficulty, String prompt) {
        return question(id, topic, difficulty, LocalizedText.of(prompt, prompt));
    }

    static Question question(String id, String topic, int difficulty, LocalizedText prompt) {
        ChoiceForm choice = new ChoiceForm(
                Optional.empty(),
                List.of(
                        new ChoiceForm.Answer(LocalizedText.of("yes", "是"), true, Optional.empty()),
                        new ChoiceForm.Answer(LocalizedText.of("no", "否"), false, Optional.empty())));
        return new Question(
                new QuestionId(id),
                1,
                List.of(new TopicId(topic)),
                Difficulty.of(difficulty),
                prompt,
                LocalizedText.of("An answer.", "答案。"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(choice),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The same question, asked in one form alone. */
    static Question only(Form form, Question question) {
        return new Question(
                question.id(),
                question.version(),
                question.topics(),
                question.difficulty(),
                question.prompt(),
                question.modelAnswer(),
                question.hint(),
                question.why(),
                question.rubric(),
                question.choice(),
                Optional.of(form),
                question.followUps(),
                question.retired(),
                question.licence(),
                question.credit());
    }
}
