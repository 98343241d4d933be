package dev.interviewquiz.core.dialogue;

import static dev.interviewquiz.core.dialogue.AdminRoom.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Reply;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SetupPreviewTest {
    private final AdminRoom room = new AdminRoom();

    @Test
    void onePreviewAsksThePlatformOnce() {
        room.problem = Optional.of(new Problem(Problem.Kind.ABSENT, ""));

        Reply preview = room.submit("ada", room.form("setup"));

        assertThat(words(preview.view())).contains("⚠");
        assertThat(room.checks).isEqualTo(1);
    }
}
