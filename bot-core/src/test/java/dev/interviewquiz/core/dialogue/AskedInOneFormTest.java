package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.button;
import static dev.interviewquiz.core.dialogue.AdminRoom.labels;
import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Field;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionBank;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two questions with options, of which one is asked with buttons alone and one in words alone. */
final class AskedInOneFormTest {
    private final AdminRoom room = new AdminRoom(new QuestionBank(
            List.of(new Pack(
                    new PackId("own"),
                    LocalizedText.of("Own", "自有"),
                    List.of(only(Form.CHOICE, "buttons", "cnn"), only(Form.OPEN, "words", "rnn")))),
            List.of()));

    private static Question only(Form form, String id, String topic) {
        return RoomQuestions.only(form, RoomQuestions.question(id, topic, 1));
    }

    @Test
    void aChannelOfTheOtherKindIsNeverAskedIt() {
        room.setUp();

        assertThat(room.admin("preview")).contains("What is words?").doesNotContain("What is buttons?");
        assertThat(room.admin("post question:buttons")).contains("does not fit");

        room.admin("schedule set kind:choice");

        assertThat(room.admin("preview")).contains("What is buttons?").doesNotContain("What is words?");
        assertThat(room.admin("post question:words")).contains("does not fit");
        room.admin("post question:buttons");
        assertThat(room.posted).singleElement().asString().contains("What is buttons?", "A. ");
    }

    @Test
    void aChannelOfBothKindsIsAskedItInItsForm() {
        room.setUp();
        room.admin("schedule set kind:both");

        room.admin("post question:words");

        assertThat(room.posted)
                .singleElement()
                .asString()
                .contains("What is words?")
                .doesNotContain("A. ");
    }

    @Test
    void practiceAsksItInItsForm() {
        View buttons = room.quiz("bob", "practice topic:cnn").view();
        View words = room.quiz("bob", "practice topic:rnn").view();

        assertThat(words(buttons)).contains("What is buttons?");
        assertThat(labels(buttons)).contains("A", "B");
        assertThat(labels(words)).contains("✍ Answer").doesNotContain("A");
        assertThat(words(room.quiz("bob", "practice topic:cnn kind:open").view()))
                .doesNotContain("What is buttons?");
    }

    @Test
    void whatIsLookedUpIsAnsweredInItsForm() {
        View shown = room.quiz("bob", "show buttons").view();

        assertThat(room.formOf("bob", button(shown, "✍ Answer")).fields())
                .extracting(Field::id)
                .containsExactly("options");
    }
}
