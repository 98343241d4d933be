package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.guild.GenericGuildEvent;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
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
    /** Those that JDA has built to the end: its caches show one from the first role on. */
    private final Set<Long> complete = ConcurrentHashMap.newKeySet();

    private volatile int total;

    private final CompletableFuture<Void> first = new CompletableFuture<>();
    private final CompletableFuture<Void> up = new CompletableFuture<>();
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();

    Shards(ShardManager manager) {
        this.manager = manager;
    }

    /** Done when one session has stood. */
    CompletableFuture<Void> first() {
        return first;
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
        total = shard.getShardTotal();
        if (ready.add(shard.getShardId()) && ready.size() == total) {
            up.complete(null);
        }
        first.complete(null);
    }

    /** How many sessions there are to be; 0 while none has stood. */
    int total() {
        return total;
    }

    /** The numbers of those sessions that have not stood yet. */
    List<Integer> awaited() {
        return IntStream.range(0, total)
                .boxed()
                .filter(shard -> !ready.contains(shard))
                .toList();
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        end.complete(Optional.of(SessionEnd.words(event)));
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        DataObject told = event.getPayload();
        switch (event.getType()) {
            case "READY" -> begunAnew(event.getJDA(), told.getArray("guilds"));
            case "GUILD_CREATE" -> servers.add(told.getUnsignedLong("id"));
            case "GUILD_DELETE" -> {
                complete.remove(told.getUnsignedLong("id"));
                if (!told.getBoolean("unavailable")) {
                    servers.remove(told.getUnsignedLong("id"));
                }
            }
            default -> {}
        }
    }

    /** Who asks for the servers meanwhile misses none that is still there: it would count as left. */
    private void begunAnew(JDA session, DataArray told) {
        Set<Long> present = told.stream(DataArray::getObject)
                .map(guild -> guild.getUnsignedLong("id"))
                .collect(Collectors.toSet());
        complete.removeIf(server -> isOn(session, server));
        servers.addAll(present);
        servers.removeIf(server -> isOn(session, server) && !present.contains(server));
    }

    @Override
    public void onGenericGuild(GenericGuildEvent event) {
        if (event instanceof GuildReadyEvent
                || event instanceof GuildJoinEvent
                || event instanceof GuildAvailableEvent) {
            complete.add(event.getGuild().getIdLong());
        }
    }

    /** All servers, those in an outage too, and direct messages, which are never left. */
    Set<WorkspaceRef> workspaces() {
        Set<WorkspaceRef> workspaces = new HashSet<>(Set.of(InteractionReader.workspace(WorkspaceRef.DIRECT)));
        servers.forEach(server -> workspaces.add(InteractionReader.workspace(Long.toUnsignedString(server))));
        return workspaces;
    }

    /** How many servers there are. */
    int servers() {
        return servers.size();
    }

    /** How many of them are not reached now. */
    int outages() {
        return (int)
                servers.stream().filter(server -> !complete.contains(server)).count();
    }

    /** The server once it is reached. */
    Optional<Guild> reached(WorkspaceRef server) {
        return guild(server).filter(guild -> complete.contains(guild.getIdLong()));
    }

    /** Whether every session stands. */
    boolean connected() {
        return up.isDone() && sessions().allMatch(session -> session.getStatus() == JDA.Status.CONNECTED);
    }

    /** Any session, for what belongs to no guild; one that has stood where there is one. */
    JDA any() {
        return sessions()
                .max(Comparator.comparing(
                        session -> ready.contains(session.getShardInfo().getShardId())))
                .orElseThrow(() -> DeliveryException.retry("there is no session yet"));
    }

    /** @throws DeliveryException as {@link #place}, and REFUSED for what takes no messages */
    GuildMessageChannel channel(ChannelRef channel) {
        if (place(channel) instanceof GuildMessageChannel found) {
            return found;
        }
        throw DeliveryException.of(DeliveryException.Kind.REFUSED, "this kind of channel takes no messages");
    }

    /** @throws DeliveryException GONE, UNINSTALLED, or RETRY when that cannot be known now */
    GuildChannel place(ChannelRef channel) {
        long server = MiscUtil.parseSnowflake(channel.workspace().id());
        JDA session = sessions()
                .filter(shard -> isOn(shard, server))
                .findFirst()
                .orElseThrow(() -> DeliveryException.retry("the session of this server is not up"));
        boolean whole = complete.contains(server) && session.getGuildById(server) != null;
        GuildChannel found = session.getChannelById(GuildChannel.class, channel.id());
        if (whole && found != null && found.getGuild().getIdLong() == server) {
            return found;
        }
        boolean member = servers.contains(server);
        if ((member && !whole) || session.getStatus() != JDA.Status.CONNECTED) {
            throw DeliveryException.retry("Discord does not reach this server now");
        }
        throw member
                ? DeliveryException.of(DeliveryException.Kind.GONE, "the channel is not there")
                : DeliveryException.of(DeliveryException.Kind.UNINSTALLED, "the bot is not in this server");
    }

    /** The channel in whichever server it is. */
    Optional<GuildChannel> anywhere(String channelId) {
        return Optional.ofNullable(manager.getChannelById(GuildChannel.class, channelId));
    }

    /** The channel of a server, where it has been told of already. */
    Optional<GuildChannel> known(ChannelRef channel) {
        return Optional.of(channel.id())
                .filter(id -> id.matches("\\d{1,19}"))
                .flatMap(this::anywhere)
                .filter(found ->
                        found.getGuild().getId().equals(channel.workspace().id()));
    }

    /** As Discord shows the server; empty for one that is not reached now. For no direct messages. */
    Optional<String> nameOf(WorkspaceRef server) {
        return guild(server).map(Guild::getName);
    }

    /** Whether the server has the role; a server that is not reached now may have any. For no direct messages. */
    boolean hasRole(WorkspaceRef server, String roleId) {
        return guild(server).stream()
                .allMatch(guild ->
                        guild.getRoles().stream().anyMatch(role -> role.getId().equals(roleId)));
    }

    private Optional<Guild> guild(WorkspaceRef server) {
        return sessions()
                .flatMap(session -> Stream.ofNullable(session.getGuildById(server.id())))
                .findFirst();
    }

    private Stream<JDA> sessions() {
        return manager.getShardCache() == null ? Stream.empty() : manager.getShards().stream();
    }

    private static boolean isOn(JDA session, long server) {
        JDA.ShardInfo shard = session.getShardInfo();
        return MiscUtil.getShardForGuild(server, shard.getShardTotal()) == shard.getShardId();
    }
}
