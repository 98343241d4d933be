package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.MiscUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * The bot's sessions and the servers that it is in, as Discord itself tells: a server in an outage is missing from JDA's
 * caches, and for one that was so from the start JDA does not even know that. Thread-safe.
 */
final class Shards extends ListenerAdapter {
    private final ShardManager manager;
    private final Set<Integer> ready = ConcurrentHashMap.newKeySet();
    private final Set<Long> servers = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> up = new CompletableFuture<>();
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();

    Shards(ShardManager manager) {
        this.manager = manager;
    }

    /** Done when every session has stood for the first time. */
    CompletableFuture<Void> up() {
        return up;
    }

    /** Done when nothing more is to come: empty when that was asked for, else why Discord has ended it. */
    CompletableFuture<Optional<String>> end() {
        return end;
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA.ShardInfo shard = event.getJDA().getShardInfo();
        if (ready.add(shard.getShardId()) && ready.size() == shard.getShardTotal()) {
            up.complete(null);
        }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code != null && !code.isReconnect()) {
            end.complete(Optional.of("Discord has ended the session: " + event.getCode() + " " + code.getMeaning()));
        }
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        DataObject told = event.getPayload();
        switch (event.getType()) {
            case "READY" -> {
                servers.removeIf(server -> isOn(event.getJDA(), server));
                told.getArray("guilds").stream(DataArray::getObject)
                        .map(guild -> guild.getUnsignedLong("id"))
                        .forEach(servers::add);
            }
            case "GUILD_CREATE" -> servers.add(told.getUnsignedLong("id"));
            case "GUILD_DELETE" -> {
                if (!told.getBoolean("unavailable")) {
                    servers.remove(told.getUnsignedLong("id"));
                }
            }
            default -> {}
        }
    }

    /** All servers, those in an outage too, and direct messages, which are never left. */
    Set<WorkspaceRef> workspaces() {
        Set<WorkspaceRef> workspaces = new HashSet<>(Set.of(InteractionReader.workspace(WorkspaceRef.DIRECT)));
        servers.forEach(server -> workspaces.add(InteractionReader.workspace(Long.toUnsignedString(server))));
        return workspaces;
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

    /** @throws DeliveryException GONE, UNINSTALLED, or RETRY when that cannot be known now */
    GuildMessageChannel channel(ChannelRef channel) {
        long server = MiscUtil.parseSnowflake(channel.workspace().id());
        JDA session = sessions()
                .filter(shard -> isOn(shard, server))
                .findFirst()
                .orElseThrow(() -> unreachable("the session of this server is not up"));
        Guild guild = session.getGuildById(server);
        GuildMessageChannel found =
                guild == null ? null : guild.getChannelById(GuildMessageChannel.class, channel.id());
        if (found != null) {
            return found;
        }
        boolean outage = guild == null && servers.contains(server);
        if (outage || session.getStatus() != JDA.Status.CONNECTED) {
            throw unreachable("Discord does not reach this server now");
        }
        if (guild == null) {
            throw absent(DeliveryException.Kind.UNINSTALLED, "the bot is not in this server");
        }
        throw absent(DeliveryException.Kind.GONE, "the channel is not there");
    }

    /** The channel in whichever server it is. */
    Optional<GuildMessageChannel> anywhere(String channelId) {
        return sessions()
                .flatMap(session -> Stream.ofNullable(session.getChannelById(GuildMessageChannel.class, channelId)))
                .findFirst();
    }

    Stream<JDA> sessions() {
        return manager.getShardCache() == null ? Stream.empty() : manager.getShards().stream();
    }

    private static boolean isOn(JDA session, long server) {
        JDA.ShardInfo shard = session.getShardInfo();
        return MiscUtil.getShardForGuild(server, shard.getShardTotal()) == shard.getShardId();
    }

    private static DeliveryException absent(DeliveryException.Kind kind, String what) {
        return DeliveryException.of(kind, "", what, new IllegalStateException(what));
    }

    private static DeliveryException unreachable(String why) {
        return DeliveryException.retry(Optional.empty(), why, new IllegalStateException(why));
    }
}
