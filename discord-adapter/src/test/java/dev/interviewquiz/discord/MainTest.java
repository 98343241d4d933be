package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The command line as an operator meets it. */
class MainTest {
    private final FakeDiscord discord = new FakeDiscord();
    private final List<String> console = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        discord.close();
        assertThat(console).noneMatch(line -> line.contains("s3cret"));
    }

    private int run(String token, String... arguments) {
        Map<String, String> environment = Map.of(
                "DISCORD_TOKEN",
                token,
                "DISCORD_API_URL",
                discord.apiUrl(),
                "DISCORD_GATEWAY_URL",
                discord.gatewayUrl());
        return new Main(environment, console::add).run(List.of(arguments));
    }

    @Test
    void aMissingTokenIsSaid() {
        assertThat(new Main(Map.of(), console::add).run(List.of())).isEqualTo(2);
        assertThat(console).singleElement().asString().contains("DISCORD_TOKEN is missing");
    }

    @Test
    void wrongArgumentsShowTheUsage() {
        assertThat(run("token", "check")).isEqualTo(2);
        assertThat(console).singleElement().asString().startsWith("Usage");
    }

    @Test
    void askedForHelpItShowsTheUsage() {
        assertThat(run("token", "--help")).isZero();
        assertThat(console).singleElement().asString().startsWith("Usage");
    }

    @Test
    void aWrongTokenEndsTheCheckWithOneLine() {
        assertThat(run("s3cret", "check", "--channel", Gallery.CHANNEL.id())).isEqualTo(1);
        assertThat(console).singleElement().asString().contains("Reset Token").doesNotContain("\n");
    }

    @Test
    void aMalformedAddressIsSaid() {
        Map<String, String> environment = Map.of("DISCORD_TOKEN", "token", "DISCORD_API_URL", "nonsense");

        assertThat(new Main(environment, console::add).run(List.of("check", "--channel", "1")))
                .isEqualTo(2);
        assertThat(console).singleElement().asString().contains("DISCORD_API_URL must be an address like");
    }

    @Test
    void aGoodChannelIsTriedAndLeftClean() {
        discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));

        assertThat(run("token", "check", "--channel", Gallery.CHANNEL.id())).isZero();

        assertThat(console).hasSize(5).allMatch(line -> line.startsWith("  ok"));
        assertThat(discord.messages(Gallery.CHANNEL.id())).isEmpty();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void eachMissingPermissionHasALine() {
        discord.gateway().has(Stage.guild(Permission.getRaw(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND)));

        assertThat(run("token", "check", "--channel", Gallery.CHANNEL.id())).isEqualTo(1);

        assertThat(console)
                .anyMatch(line -> line.startsWith("  MISSING  Attach Files"))
                .anyMatch(line -> line.startsWith("  MISSING  Read Message History"));
    }

    @Test
    void aChannelThatIsNotSeenIsSaidWithTheInvite() {
        assertThat(run("token", "check", "--channel", "42")).isEqualTo(1);

        assertThat(console)
                .singleElement()
                .asString()
                .contains("sees no channel 42")
                .contains("oauth2/authorize");
    }
}
