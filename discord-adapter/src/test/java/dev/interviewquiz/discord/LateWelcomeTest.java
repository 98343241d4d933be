package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.discord.fake.Entities;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bot came to a server while nobody listened: it is welcomed late, and once. */
final class LateWelcomeTest {
    private static final String MESSAGES = "/channels/" + Gallery.CHANNEL.id() + "/messages";
    private static final String MEMBER = "1000000000000000007";

    private final Stage stage = new Stage();

    @BeforeEach
    void unmet() {
        stage.core.unmet = Set.of(Gallery.GUILD);
        stage.core.work = joined -> Reply.ephemeral(Gallery.said("hello"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void start() {
        stage.start(2, 10, Duration.ofSeconds(1));
    }

    private void welcomed() {
        assertThat(FakeInteractions.next(stage.core.handled).trigger()).isInstanceOf(Trigger.Joined.class);
        stage.discord.calls().next("POST", MESSAGES);
    }

    @Test
    void atTheStart() {
        stage.discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));

        start();

        welcomed();
    }

    @Test
    void whenASessionIsBegunAnew() {
        stage.core.unmet = Set.of();
        start();
        stage.discord.gateway().handshake();
        FakeInteractions.next(stage.core.present);
        stage.core.unmet = Set.of(Gallery.GUILD);
        stage.discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));

        stage.discord.gateway().loseForGood();

        welcomed();
    }

    @Test
    void whenAServerIsBackFromItsOutage() {
        stage.discord.gateway().hasInOutage(Gallery.GUILD.id());
        start();
        assertThat(FakeInteractions.next(stage.core.present)).contains(Gallery.GUILD);
        assertThat(stage.core.handled).isEmpty();

        stage.discord.gateway().dispatch("GUILD_CREATE", Stage.guild(Entities.EVERYTHING_NEEDED));

        welcomed();
    }

    /** The database may be a new one, or that of a backup. */
    @Test
    void notWhereTheWelcomeStandsAlready() {
        stage.discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));
        start();
        welcomed();

        try (DiscordBot second = new DiscordBot(Stage.settings(stage.discord), stage.console::add)) {
            second.serve(stage.core);
            FakeInteractions.next(stage.core.handled);
            stage.discord.calls().next("GET", MESSAGES);
            stage.discord.calls().next("GET", MESSAGES);
        }

        assertThat(stage.discord.calls().count("POST", MESSAGES)).isZero();
    }

    @Test
    void notWhereTheCoreKnowsTheServer() {
        stage.core.unmet = Set.of();
        stage.discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));

        start();

        stage.acts.command(MEMBER, "quiz", "me", Map.of());
        assertThat(FakeInteractions.next(stage.core.handled).trigger()).isInstanceOf(Trigger.Invoked.class);
        assertThat(stage.core.handled).isEmpty();
    }
}
