package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;
import org.jspecify.annotations.Nullable;

/**
 * The bot's sessions. What is missing in them is gone only while the session stands and the guild is reachable: in an
 * outage everything is missing. Thread-safe.
 */
final class Shards {
    private final ShardManager manager;

    Shards(ShardManager manager) {
        this.manager = manager;
    }

    /** Whether every session stands. */
    boolean connected() {
        List<JDA> all = sessions().toList();
        return !all.isEmpty()
                && all.size() == all.get(0).getShardInfo().getShardTotal()
                && all.stream().allMatch(session -> session.getStatus() == JDA.Status.CONNECTED);
    }

    /** Any session, for what belongs to no guild. */
    JDA any() {
        return sessions().findFirst().orElseThrow(() -> unreachable("there is no session yet"));
    }

    /** All guilds, those in an outage too. */
    Set<WorkspaceRef> workspaces() {
        return sessions()
                .flatMap(session -> Stream.concat(
                        session.getGuilds().stream().map(ISnowflake::getId), session.getUnavailableGuilds().stream()))
                .map(InteractionReader::workspace)
                .collect(Collectors.toSet());
    }

    /** @throws DeliveryException GONE, or RETRY when that cannot be known now */
    GuildMessageChannel channel(ChannelRef channel) {
        long guildId = MiscUtil.parseSnowflake(channel.workspace().id());
        JDA session = sessions()
                .filter(shard -> shard.getShardInfo().getShardId() == shardOf(guildId, shard))
                .findFirst()
                .orElseThrow(() -> unreachable("the session of this server is not up"));
        Guild guild = session.getGuildById(guildId);
        GuildMessageChannel found = find(guild, channel.id());
        if (found != null) {
            return found;
        }
        if (session.getStatus() != JDA.Status.CONNECTED || session.isUnavailable(guildId)) {
            throw unreachable("Discord does not reach this server now");
        }
        String what = guild == null ? "the bot is not in this server" : "the channel is not there";
        throw DeliveryException.gone(what, new IllegalStateException(what));
    }

    /** The channel in whichever server it is. */
    Optional<GuildMessageChannel> anywhere(String channelId) {
        return sessions()
                .flatMap(session -> Stream.ofNullable(session.getChannelById(GuildMessageChannel.class, channelId)))
                .findFirst();
    }

    private static @Nullable GuildMessageChannel find(@Nullable Guild guild, String channelId) {
        return guild == null ? null : guild.getChannelById(GuildMessageChannel.class, channelId);
    }

    private static int shardOf(long guildId, JDA shard) {
        return MiscUtil.getShardForGuild(guildId, shard.getShardInfo().getShardTotal());
    }

    Stream<JDA> sessions() {
        return manager.getShardCache() == null ? Stream.empty() : manager.getShards().stream();
    }

    private static DeliveryException unreachable(String why) {
        return DeliveryException.retry(Optional.empty(), why, new IllegalStateException(why));
    }
}
