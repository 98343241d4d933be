package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.discord.fake.Entities;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server removes the bot and adds it again at once: what came last holds, however long the core takes over the first. */
final class ComingAndGoingTest {
    private final Stage stage = Stage.open();

    @BeforeEach
    void known() {
        FakeInteractions.next(stage.core.present);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void removesAndAddsAgain() {
        stage.discord.gateway().dispatch("GUILD_DELETE", DataObject.empty().put("id", Gallery.GUILD.id()));
        stage.discord.gateway().dispatch("GUILD_CREATE", Stage.guild(Entities.EVERYTHING_NEEDED));
    }

    /** What the core hears within a moment, if anything. */
    private @Nullable Interaction overtaking() {
        try {
            return stage.core.handled.poll(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void itsComingDoesNotOvertakeItsGoing() {
        @Nullable Interaction[] overtook = new @Nullable Interaction[1];
        stage.core.leaving = () -> overtook[0] = overtaking();

        removesAndAddsAgain();

        assertThat(FakeInteractions.next(stage.core.left)).isEqualTo(Gallery.GUILD);
        assertThat(overtook[0]).isNull();
        assertThat(FakeInteractions.next(stage.core.handled).trigger()).isInstanceOf(Trigger.Joined.class);
    }

    @Test
    void aGoingThatFailsKeepsNoComingFromTheCore() {
        stage.core.leaving = () -> {
            throw new IllegalStateException("no database");
        };

        removesAndAddsAgain();

        assertThat(FakeInteractions.next(stage.core.handled).trigger()).isInstanceOf(Trigger.Joined.class);
    }
}
