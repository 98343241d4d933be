package dev.interviewquiz.core.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Hush;
import dev.interviewquiz.core.team.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ErrorInTheCoreTest {
    @Test
    void isToldAsAnythingThatGoesWrong() {
        AdminRoom room = new AdminRoom();
        room.operations.broken = Optional.of(new StackOverflowError());

        Hush.during(
                "dev.interviewquiz.core.dialogue.Router",
                () -> assertThat(Words.of(room.reply("olga", "backup").view()))
                        .contains("Something went wrong on our side (number "));
    }
}
