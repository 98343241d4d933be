package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.discord.fake.Acts;
import dev.interviewquiz.discord.fake.Entities;
import dev.interviewquiz.discord.fake.FakeGateway;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Discord asks for two sessions: servers stand on both. */
class ShardsTest {
    private static final WorkspaceRef FIRST = InteractionReader.workspace(onShard(0));
    private static final WorkspaceRef SECOND = InteractionReader.workspace(onShard(1));
    private static final WorkspaceRef AWAY = InteractionReader.workspace(onShard(3));
    private static final ChannelRef ON_FIRST =
            new ChannelRef(FIRST, "3" + FIRST.id().substring(1));
    private static final ChannelRef ON_SECOND =
            new ChannelRef(SECOND, "3" + SECOND.id().substring(1));
    private static final ChannelRef IN_OUTAGE =
            new ChannelRef(AWAY, "3" + AWAY.id().substring(1));
    private static final String MEMBER = "1000000000000000007";

    private final Stage stage = new Stage();

    /** The shard is the id without its lowest 22 bits, modulo the number of shards. */
    private static String onShard(int shard) {
        return Long.toString(((2_000_000_000_000_000_000L >> 23 << 1) + shard) << 22);
    }

    private static DataObject guild(ChannelRef channel) {
        return Entities.guild(
                channel.workspace().id(), Entities.EVERYTHING_NEEDED, Entities.textChannel(channel.id(), "general"));
    }

    @BeforeEach
    void start() {
        stage.discord.asksForShards(2);
        stage.discord.gateway().has(guild(ON_FIRST));
        stage.discord.gateway().has(guild(ON_SECOND));
        stage.discord.gateway().hasInOutage(AWAY.id());
        stage.start(2, 10, Duration.ofSeconds(1));
        assertThat(stage.bot.shards().up()).succeedsWithin(Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void post(ChannelRef channel) {
        var posted = stage.bot.messenger().post(channel, Gallery.said("question"), "aaaabbbbccccdddd");
        assertThat(stage.discord.messages(channel.id()))
                .singleElement()
                .satisfies(message -> assertThat(message.getString("id")).isEqualTo(posted.id()));
    }

    @Test
    void theBotStandsWhenAllSessionsStandAndKnowsAllServers() {
        assertThat(FakeInteractions.next(stage.core.present))
                .isEqualTo(Set.of(FIRST, SECOND, AWAY, InteractionReader.workspace("@dm")));
        stage.says("Connected as quiz, in 3 servers.");
        assertThat(stage.core.present).isEmpty();
        assertThat(stage.bot.messenger().connected()).isTrue();
        assertThat(stage.discord.calls().count("PUT", "/applications/\\d+/commands"))
                .isEqualTo(1);
    }

    @Test
    void aQuestionIsPostedWhereverTheServerStands() {
        post(ON_FIRST);
        post(ON_SECOND);
    }

    @Test
    void membersOfBothAreAnswered() {
        for (ChannelRef channel : Set.of(ON_FIRST, ON_SECOND)) {
            Acts there = new Acts(stage.discord, channel.workspace().id(), channel.id());

            String id = there.command(MEMBER, "quiz", "me", Map.of());

            assertThat(FakeInteractions.next(stage.core.handled).member())
                    .isEqualTo(new MemberRef(channel.workspace(), MEMBER));
            stage.discord.calls().next("POST", "/interactions/" + id + "/.*");
        }
    }

    @Test
    void aServerInAnOutageIsTriedAgainAndServedWhenItIsBackWithoutAWelcome() {
        DeliveryException away = catchThrowableOfType(
                DeliveryException.class,
                () -> stage.bot.messenger().post(IN_OUTAGE, Gallery.said("question"), "aaaabbbbccccdddd"));
        assertThat(away.kind()).isEqualTo(DeliveryException.Kind.RETRY);

        stage.discord.gateway().dispatch("GUILD_CREATE", guild(IN_OUTAGE));
        settle(IN_OUTAGE);

        post(IN_OUTAGE);
        assertThat(stage.core.handled).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aServerThatIsHalfBuiltIsTriedAgainUntilANewSessionBuildsIt(boolean channelBuilt) {
        stage.discord.gateway().handshake();
        stage.discord.gateway().handshake();
        DataObject general = Entities.textChannel(ON_FIRST.id(), "general");
        DataObject unbuildable =
                Entities.textChannel("3000000000000000404", "forum").put("type", "?");
        stage.discord.gateway().dispatch("GUILD_DELETE", FakeGateway.unavailable(FIRST.id()));
        stage.discord
                .gateway()
                .dispatch(
                        "GUILD_CREATE",
                        Entities.guild(
                                FIRST.id(),
                                Entities.EVERYTHING_NEEDED,
                                channelBuilt ? general : unbuildable,
                                channelBuilt ? unbuildable : general));
        String id = new Acts(stage.discord, "", "3000000000000000009").command(MEMBER, "quiz", "me", Map.of());
        FakeInteractions.next(stage.core.handled);
        stage.discord.calls().next("POST", "/interactions/" + id + "/.*");

        DeliveryException early = catchThrowableOfType(
                DeliveryException.class,
                () -> stage.bot.messenger().post(ON_FIRST, Gallery.said("question"), "aaaabbbbccccdddd"));
        assertThat(early).isNotNull();
        assertThat(early.kind()).isEqualTo(DeliveryException.Kind.RETRY);

        stage.discord.gateway().loseForGood(FIRST.id());
        stage.discord.gateway().handshake();
        assertThat(stage.discord.gateway().handshake().getInt("op")).isEqualTo(2);
        settle(ON_FIRST);
        post(ON_FIRST);
    }

    @Test
    void aServerThatFallsIntoAnOutageIsNeitherGoneNorLeft() {
        stage.discord.gateway().dispatch("GUILD_DELETE", FakeGateway.unavailable(FIRST.id()));
        String id = new Acts(stage.discord, "", "3000000000000000009").command(MEMBER, "quiz", "me", Map.of());
        stage.discord.calls().next("POST", "/interactions/" + id + "/.*");

        DeliveryException lost = catchThrowableOfType(
                DeliveryException.class,
                () -> stage.bot.messenger().post(ON_FIRST, Gallery.said("question"), "aaaabbbbccccdddd"));

        assertThat(lost.kind()).isEqualTo(DeliveryException.Kind.RETRY);
        assertThat(stage.core.left).isEmpty();
        post(ON_SECOND);
    }

    @Test
    void oneShardThatLosesItsConnectionIsResumed() {
        stage.discord.gateway().handshake();
        stage.discord.gateway().handshake();

        stage.discord.gateway().lose(1);

        assertThat(stage.discord.gateway().handshake().getInt("op")).isEqualTo(6);
        settle(ON_SECOND);
        post(ON_FIRST);
        post(ON_SECOND);
        assertThat(stage.bot.messenger().connected()).isTrue();
    }

    /** All that was dispatched to a shard before has been read when an act after it is answered. */
    private void settle(ChannelRef channel) {
        String id =
                new Acts(stage.discord, channel.workspace().id(), channel.id()).command(MEMBER, "quiz", "me", Map.of());
        FakeInteractions.next(stage.core.handled);
        stage.discord.calls().next("POST", "/interactions/" + id + "/.*");
    }
}
