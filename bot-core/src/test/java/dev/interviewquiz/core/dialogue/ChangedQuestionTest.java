package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A question that was changed after it had been answered. */
final class ChangedQuestionTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void theLastAnswersAreNamedAndShownByTheQuestionAsItWasAsked() {
        practised("deep-1", RoomQuestions.question("deep-1", "rnn", 2, "What was deep-1?"));

        View me = room.click("bob", "me").view();
        View result =
                room.click("bob", AdminRoom.button(me, "50 % What was deep-1?")).view();

        assertThat(AdminRoom.words(result)).startsWith("What was deep-1?").doesNotContain("What is deep-1?");
    }

    private void practised(String id, Question asked) {
        Answer answer = new Answer(
                "answer1",
                room.member("bob"),
                Optional.empty(),
                LocalDate.of(2026, 11, 23),
                new QuestionId(id),
                room.stores.editions().keep(asked),
                Form.OPEN,
                "my words",
                List.of(),
                Answer.Kind.PRACTICE,
                false,
                Optional.empty(),
                new Grade(0.5, Grade.Method.REFERENCE, 1, List.of(), List.of(), 0, List.of()),
                0,
                room.now);
        room.stores.transactions().run(() -> room.stores.answers().add(answer));
    }
}
