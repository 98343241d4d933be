package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.discord.fake.Entities;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Discord tells once that the bot was added: the welcome is not lost over a failure that passes. */
final class WelcomeTest {
    private static final String MESSAGES = "/channels/" + Gallery.CHANNEL.id() + "/messages";

    private final Stage stage = new Stage();

    @BeforeEach
    void start() {
        stage.start(2, 10, Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void arrive() {
        stage.discord.gateway().dispatch("GUILD_CREATE", Stage.guild(Entities.EVERYTHING_NEEDED));
    }

    @Test
    void oneThatMeetsARateLimitComesAfterIt() {
        stage.discord.limits("POST", MESSAGES, 1);

        arrive();
        stage.discord.calls().next("POST", MESSAGES);
        stage.discord.calls().next("GET", MESSAGES);
        stage.discord.calls().next("POST", MESSAGES);

        assertThat(stage.discord.messages(Gallery.CHANNEL.id())).hasSize(1);
    }
}
