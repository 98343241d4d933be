package dev.interviewquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.discord.fake.Entities;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One of two sessions is not let in at the start: the servers of the other do not wait for it. */
final class AwaitedShardTest {
    private static final WorkspaceRef REACHED = InteractionReader.workspace(onShard(0));
    private static final WorkspaceRef AWAITED = InteractionReader.workspace(onShard(1));
    private static final String COMMANDS = "/applications/\\d+/commands";

    private final Stage stage = new Stage();

    /** The shard is the id without its lowest 22 bits, modulo the number of shards. */
    private static String onShard(int shard) {
        return Long.toString(((2_000_000_000_000_000_000L >> 23 << 1) + shard) << 22);
    }

    private static ChannelRef channel(WorkspaceRef server) {
        return new ChannelRef(server, "3" + server.id().substring(1));
    }

    @BeforeEach
    void startWithoutTheSecond() {
        stage.discord.asksForShards(2);
        for (WorkspaceRef server : Set.of(REACHED, AWAITED)) {
            stage.discord
                    .gateway()
                    .has(Entities.guild(
                            server.id(),
                            Entities.EVERYTHING_NEEDED,
                            Entities.textChannel(channel(server).id(), "general")));
        }
        stage.discord.gateway().shuts(1, true);
        stage.start(2, 10, Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theBotStartsAndSaysForWhomItWaits() {
        assertThat(stage.discord.calls().count("PUT", COMMANDS)).isEqualTo(1);
        assertThat(stage.bot.messenger().post(channel(REACHED), Gallery.said("question"), "aaaabbbbccccdddd"))
                .isNotNull();
        assertThat(stage.console)
                .filteredOn(line -> line.startsWith("Waiting for"))
                .singleElement()
                .asString()
                .contains("shard 1 (of 0 to 1)");
    }

    @Test
    void theCoreHearsOfNoServerBeforeItHearsOfAll() {
        stage.discord.gateway().handshake();
        stage.discord.gateway().loseForGood(REACHED.id());
        assertThat(stage.discord.gateway().handshake().getInt("op")).isEqualTo(6);
        assertThat(stage.discord.gateway().handshake().getInt("op")).isEqualTo(2);
        assertThat(stage.core.present).isEmpty();

        stage.discord.gateway().shuts(1, false);

        assertThat(FakeInteractions.next(stage.core.present))
                .isEqualTo(Set.of(REACHED, AWAITED, InteractionReader.workspace(WorkspaceRef.DIRECT)));
        stage.says("Connected as quiz, in 2 servers.");
    }
}
