package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.discord.fake.Call;
import dev.interviewquiz.discord.fake.Entities;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start, install, loss of the gateway, end. */
class SessionTest {
    private static final String COMMANDS = "/applications/\\d+/commands";
    private static final String MEMBER = "1000000000000000007";

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private void start() {
        stage.start(2, 10, Duration.ofSeconds(1));
    }

    private void startInOneGuild() {
        stage.discord.gateway().has(Stage.guild(Entities.EVERYTHING_NEEDED));
        start();
    }

    @Test
    void theFirstStartShowsTheInviteWithExactlyWhatIsNeeded() {
        start();

        assertThat(stage.console)
                .anyMatch(line -> line.contains("permissions=" + Entities.EVERYTHING_NEEDED)
                        && line.contains("scope=applications.commands+bot"));
        assertThat(stage.console).noneMatch(line -> line.contains("token"));
    }

    @Test
    void noPrivilegedIntentIsAskedFor() {
        start();

        assertThat(stage.discord.gateway().handshake().getObject("d").getInt("intents"))
                .isEqualTo(1);
    }

    @Test
    void commandsAreRegisteredOnceAndAgainOnlyWhenChanged() {
        startInOneGuild();
        Call first = stage.discord.calls().next("PUT", COMMANDS);
        assertThat(first.bodies().length()).isEqualTo(2);

        try (DiscordBot second = new DiscordBot(Stage.settings(stage.discord), stage.console::add)) {
            second.serve(stage.core);
        }
        assertThat(stage.discord.calls().count("PUT", COMMANDS)).isZero();

        stage.core.commands = stage.core.commands.subList(0, 1);
        try (DiscordBot third = new DiscordBot(Stage.settings(stage.discord), stage.console::add)) {
            third.serve(stage.core);
        }
        assertThat(stage.discord.calls().count("PUT", COMMANDS)).isEqualTo(1);
    }

    @Test
    void theCoreIsToldWhereTheBotIs() {
        startInOneGuild();

        assertThat(FakeInteractions.next(stage.core.present))
                .isEqualTo(Set.of(Gallery.GUILD, InteractionReader.workspace("@dm")));
    }

    @Test
    void aNewServerIsWelcomedInItsSystemChannel() {
        stage.core.work =
                joined -> Reply.ephemeral(Gallery.view(new Block.Buttons(List.of(Button.primary("setup", "Set up")))));
        start();

        stage.discord.gateway().dispatch("GUILD_CREATE", Stage.guild(Entities.EVERYTHING_NEEDED));

        Interaction joined = FakeInteractions.next(stage.core.handled);
        assertThat(joined.trigger()).isInstanceOf(Trigger.Joined.class);
        assertThat(joined.channel()).contains(Gallery.CHANNEL);
        assertThat(joined.member().userId()).isEqualTo(Entities.OWNER);
        assertThat(joined.administers()).isTrue();
        Call welcome = stage.discord.calls().next("POST", "/channels/" + Gallery.CHANNEL.id() + "/messages");
        assertThat(welcome.json()).contains("Set up");
    }

    @Test
    void aServerThatTheBotComesBackToIsWelcomedAgain() {
        start();
        arrive("2026-11-23T10:00:00Z");
        stage.discord.gateway().dispatch("GUILD_DELETE", DataObject.empty().put("id", Gallery.GUILD.id()));
        FakeInteractions.next(stage.core.left);
        arrive("2026-11-23T10:02:00Z");
        assertThat(stage.discord.messages(Gallery.CHANNEL.id())).hasSize(2);

        stage.discord.gateway().dispatch("GUILD_DELETE", DataObject.empty().put("id", Gallery.GUILD.id()));
        FakeInteractions.next(stage.core.left);
        arrive("2026-11-23T10:02:00Z");
        assertThat(stage.discord.messages(Gallery.CHANNEL.id())).hasSize(2);
    }

    private void arrive(String time) {
        DataObject guild = Stage.guild(Entities.EVERYTHING_NEEDED);
        guild.getArray("members").getObject(0).put("joined_at", time);
        stage.discord.gateway().dispatch("GUILD_CREATE", guild);
        stage.discord.calls().next("POST", "/channels/" + Gallery.CHANNEL.id() + "/messages");
    }

    @Test
    void whereTheSystemChannelIsClosedTheWelcomeGoesToTheFirstOpenOne() {
        start();
        DataObject nobodySpeaks = DataObject.empty()
                .put("id", Gallery.GUILD.id())
                .put("type", 0)
                .put("allow", "0")
                .put("deny", Long.toString(Permission.MESSAGE_SEND.getRawValue()));
        DataObject closed = Entities.textChannel("3000000000000000005", "system")
                .put("permission_overwrites", DataArray.empty().add(nobodySpeaks));
        DataObject open = Entities.textChannel(Gallery.CHANNEL.id(), "general").put("position", 1);

        stage.discord
                .gateway()
                .dispatch("GUILD_CREATE", Entities.guild(Gallery.GUILD.id(), Entities.EVERYTHING_NEEDED, closed, open));

        stage.discord.calls().next("POST", "/channels/" + Gallery.CHANNEL.id() + "/messages");
        assertThat(stage.discord.messages("3000000000000000005")).isEmpty();
    }

    @Test
    void theOwnerIsWelcomedWhereTheBotMaySpeakNowhere() {
        start();

        stage.discord.gateway().dispatch("GUILD_CREATE", Stage.guild(0));

        stage.discord.calls().next("POST", "/users/@me/channels");
        stage.discord.calls().next("POST", "/channels/9000000000000000002/messages");
    }

    @Test
    void aServerThatIsLeftIsTold() {
        startInOneGuild();

        stage.discord.gateway().dispatch("GUILD_DELETE", DataObject.empty().put("id", Gallery.GUILD.id()));

        assertThat(FakeInteractions.next(stage.core.left)).isEqualTo(Gallery.GUILD);
    }

    @Test
    void aLostConnectionIsResumedAndMembersAreServedAgain() {
        startInOneGuild();
        stage.discord.gateway().handshake();

        stage.discord.gateway().lose();

        assertThat(stage.discord.gateway().handshake().getInt("op")).isEqualTo(6);
        stage.acts.command(MEMBER, "quiz", "me", Map.of());
        stage.discord.calls().next("POST", "/interactions/.*");
    }

    @Test
    void aGatewayThatClosesEachConnectionAtOnceIsNotHammered() {
        startInOneGuild();
        stage.discord.gateway().slams();

        stage.discord.gateway().lose();

        long first = stage.discord.gateway().slammed();
        long unused = stage.discord.gateway().slammed();
        assertThat(Duration.ofNanos(stage.discord.gateway().slammed() - first)).isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void aForgottenSessionIsBegunAnewAndTheCoreIsToldAgain() {
        startInOneGuild();
        stage.discord.gateway().handshake();
        FakeInteractions.next(stage.core.present);

        stage.discord.gateway().loseForGood();

        assertThat(stage.discord.gateway().handshake().getInt("op")).isEqualTo(6);
        assertThat(stage.discord.gateway().handshake().getInt("op")).isEqualTo(2);
        assertThat(FakeInteractions.next(stage.core.present))
                .isEqualTo(Set.of(Gallery.GUILD, InteractionReader.workspace("@dm")));
        assertThat(stage.bot.messenger().check(Gallery.CHANNEL)).isEmpty();
    }

    @Test
    void aWrongTokenIsSaidInOneLine() {
        stage.discord.accepts("another");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("DISCORD_TOKEN")
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "4004, Reset Token",
        "4010, Start it again",
        "4011, Start it again",
        "4013, DISCORD_GATEWAY_URL",
        "4014, DISCORD_GATEWAY_URL"
    })
    void whatEndsTheBotWhileItRunsIsSaidInOneLineWithWhatToDo(int code, String remedy) {
        startInOneGuild();

        stage.discord.gateway().close(code);

        assertThat(stage.bot.awaitEnd())
                .hasValueSatisfying(why -> assertThat(why).contains(remedy).doesNotContain("\n", "identify payload"));
    }

    @Test
    void aClientThatShutsItselfDownEndsTheBot() {
        startInOneGuild();

        stage.bot.shards().any().shutdown();

        assertThat(stage.bot.shards().end())
                .succeedsWithin(Duration.ofSeconds(20))
                .asString()
                .contains("ended by itself");
    }

    @Test
    void anUnreachableDiscordIsTriedAgainUntilItAnswers() {
        stage.discord.losesAnswer("GET", "/gateway/bot");
        stage.discord.losesAnswer("GET", "/gateway/bot");

        start();

        assertThat(stage.console).anyMatch(line -> line.contains("cannot be reached"));
        assertThat(stage.console).anyMatch(line -> line.contains("Connected as quiz"));
    }

    @Test
    void aGatewayThatTakesNobodyIsToldAndTriedAgainUntilItDoes() {
        stage.discord.gateway().refuse(true);
        CompletableFuture<Void> starting = CompletableFuture.runAsync(this::start);
        stage.says("lets no session in yet");
        stage.discord.gateway().refuse(false);

        assertThat(starting).succeedsWithin(Duration.ofSeconds(30));
        assertThat(stage.console).anyMatch(line -> line.contains("Connected as quiz"));
    }

    @Test
    void aSingleAttemptEndsWhereTheGatewayTakesNobody() {
        stage.discord.gateway().refuse(true);

        assertThatThrownBy(() -> stage.bot.connect(Duration.ofMillis(300)))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("gateway cannot be reached");
    }

    @Test
    void closingEndsAnAttemptToConnect() {
        BotConfig nowhere = BotConfig.read(
                Platform.DISCORD, Map.of("DISCORD_TOKEN", "token", "DISCORD_API_URL", "http://127.0.0.1:9/api/v10/"));
        DiscordBot lonely = new DiscordBot(nowhere, line -> stage.console.add(line));
        CompletableFuture<Void> attempt = CompletableFuture.runAsync(() -> lonely.serve(stage.core));

        lonely.close();

        attempt.join();
        assertThat(lonely.awaitEnd()).isEmpty();
    }
}
