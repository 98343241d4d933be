package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeDiscord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        return Main.run(environment, console::add, arguments);
    }

    @Test
    void aMissingTokenIsSaid() {
        assertThat(Main.run(Map.of(), console::add)).isEqualTo(2);
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
    void theCheckKnowsHelpAndTheVersionIsTold() {
        assertThat(run("token", "check", "--help")).isZero();
        assertThat(run("token", "--version")).isZero();

        assertThat(console).hasSize(2);
        assertThat(console.get(0)).startsWith("Usage");
        assertThat(console.get(1)).startsWith("interview-quiz-discord ");
    }

    @Test
    void anUnreachableDiscordEndsTheCheckWithOneLine() {
        Map<String, String> environment =
                Map.of("DISCORD_TOKEN", "token", "DISCORD_API_URL", "http://127.0.0.1:9/api/v10/");

        assertThat(Main.run(environment, console::add, "check", "--channel", "1"))
                .isEqualTo(1);
        assertThat(console)
                .singleElement()
                .asString()
                .contains("Discord cannot be reached")
                .doesNotContain("\n");
    }

    @Test
    void aPortInUseIsFoundBeforeAnythingIsConnected(@TempDir Path folder) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = Map.of(
                    "DISCORD_TOKEN", "token",
                    "DISCORD_API_URL", discord.apiUrl(),
                    "QUIZ_DB_URL", "jdbc:h2:file:" + folder.resolve("quiz"),
                    "QUIZ_BACKUPS", folder.toString(),
                    "QUIZ_HTTP_PORT", Integer.toString(other.getLocalPort()));

            assertThat(Main.run(environment, console::add)).isEqualTo(1);
        }

        assertThat(console).singleElement().asString().contains("QUIZ_HTTP_PORT");
        assertThat(discord.calls().count("GET", ".*")).isZero();
    }

    @Test
    void aChannelOfAKindThatHoldsNoQuestionIsSaidToBeSo() {
        String guild = Gallery.GUILD.id();
        DataObject thread = Entities.thread("3000000000000000055", Gallery.CHANNEL.id(), guild, false);
        DataObject place = Entities.guild(
                guild,
                Entities.EVERYTHING_NEEDED,
                Entities.textChannel(Gallery.CHANNEL.id(), "general"),
                Entities.voiceChannel("3000000000000000051", "talk"),
                Entities.voiceChannel("3000000000000000052", "hall").put("type", 13),
                Entities.forum("3000000000000000053", "ideas"));
        discord.gateway().has(place.put("threads", DataArray.empty().add(thread)));

        for (int i = 1; i <= 3; i++) {
            assertThat(run("token", "check", "--channel", "300000000000000005" + i))
                    .isEqualTo(1);
        }
        assertThat(run("token", "check", "--channel", thread.getString("id"))).isEqualTo(1);

        assertThat(console).hasSize(4);
        assertThat(console.get(0)).contains("#talk", "“voice”");
        assertThat(console.get(1)).contains("#hall", "“stage”");
        assertThat(console.get(2)).contains("#ideas", "“forum”");
        assertThat(console.get(3)).contains("is a thread").endsWith(Gallery.CHANNEL.id());
    }

    @Test
    void malformedAddressesAreSaidAtOnce() {
        Map<String, String> environment =
                Map.of("DISCORD_TOKEN", "token", "DISCORD_API_URL", "nonsense", "DISCORD_GATEWAY_URL", "alsononsense");

        assertThat(Main.run(environment, console::add, "check", "--channel", "1"))
                .isEqualTo(2);
        assertThat(console)
                .singleElement()
                .asString()
                .contains("DISCORD_API_URL must be an address like", "DISCORD_GATEWAY_URL must be");
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
    void aNumberThatCanBeNoIdShowsTheUsage() {
        assertThat(run("token", "check", "--channel", "99999999999999999999")).isEqualTo(2);

        assertThat(console).singleElement().asString().startsWith("Usage");
    }

    @Test
    void aChannelOfAServerInAnOutageIsNotSaidToBeForeign() {
        discord.gateway()
                .has(Entities.guild(
                        "2000000000000000005",
                        Entities.EVERYTHING_NEEDED,
                        Entities.textChannel("3000000000000000005", "other")));
        discord.gateway().hasInOutage(Gallery.GUILD.id());

        assertThat(run("token", "check", "--channel", Gallery.CHANNEL.id())).isEqualTo(1);

        assertThat(console)
                .singleElement()
                .asString()
                .contains("1 of the bot's 2 servers", "an outage", "try again later")
                .doesNotContain("oauth2");
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
