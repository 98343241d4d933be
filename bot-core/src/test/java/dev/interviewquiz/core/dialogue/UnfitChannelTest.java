package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.labels;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UnfitChannelTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void aChannelOfAKindThatTakesNoQuestionsIsToldBeforeTheFormOpens() {
        room.unfit = Optional.of(new Problem(Problem.Kind.NO_THREADS, ""));

        Opening opening = room.open("ada", new Trigger.Typed("quiz-admin", "setup"));

        assertThat(opening).isInstanceOf(Opening.Told.class);
        View told = ((Opening.Told) opening).reply().view();
        assertThat(words(told)).contains("This kind of channel cannot take the daily question. Choose a text channel.");
        assertThat(labels(told)).containsExactly("Another channel");
        assertThat(room.formOf(button(told, "Another channel")).fields())
                .extracting(Field::id)
                .contains("channel");
    }
}
