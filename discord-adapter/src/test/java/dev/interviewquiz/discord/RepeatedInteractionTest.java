package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Trigger;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session that is resumed may tell again what it has told. */
final class RepeatedInteractionTest {
    private static final String MEMBER = "1000000000000000007";

    @Test
    void anInteractionThatComesTwiceIsHandledOnce() {
        try (Stage stage = Stage.open()) {
            stage.discord.calls().reply(stage.acts.commandTwice(MEMBER, "quiz", "me"));
            stage.discord.calls().reply(stage.acts.command(MEMBER, "quiz", "help", Map.of()));

            assertThat(stage.core.handled)
                    .extracting(Interaction::trigger)
                    .extracting(trigger -> ((Trigger.Invoked) trigger).verb())
                    .containsExactly("me", "help");
        }
    }
}
