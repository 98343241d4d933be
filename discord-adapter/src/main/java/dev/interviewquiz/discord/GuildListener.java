package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The bot is added to a server and removed. Discord does not tell who added it: the welcome goes to the server's system
 * channel, else to the first channel where the bot may speak, else to the owner. A welcome that meets a failure which passes
 * is tried again, rarer and rarer. A server that it came to while nobody listened is welcomed as soon as it is reached. The
 * core hears of comings and goings in their order: one that removes the bot and adds it again would else count as left.
 */
final class GuildListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(GuildListener.class);

    /** A key has at most 25 characters. */
    private static final int SHORTEST = Character.MAX_RADIX;

    private final Interactions interactions;
    private final Attendant attendant;
    private final Messenger messenger;
    private final Shards shards;
    private final OneByOne attendance;
    private final Set<WorkspaceRef> unwelcomed = ConcurrentHashMap.newKeySet();

    GuildListener(Interactions interactions, Attendant attendant, Messenger messenger, Shards shards) {
        this.interactions = interactions;
        this.attendant = attendant;
        this.messenger = messenger;
        this.shards = shards;
        this.attendance = new OneByOne(attendant::aside);
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        attendance.then(() -> welcome(event.getGuild(), false));
    }

    /** Tells the core where the bot is, and welcomes it where it has never been. Blocking; does nothing before all is known. */
    void tellPresence() {
        attendance.await(this::present);
    }

    private void present() {
        if (shards.up().isDone()) {
            interactions.present(shards.workspaces()).forEach(unmet -> {
                unwelcomed.add(unmet);
                shards.reached(unmet).ifPresent(this::reached);
            });
        }
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        reached(event.getGuild());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        reached(event.getGuild());
    }

    private void reached(Guild guild) {
        if (unwelcomed.remove(InteractionReader.workspace(guild.getId()))) {
            attendance.then(() -> welcome(guild, true));
        }
    }

    /** @param late of what was said there nothing may be known any more: the data may be those of a backup */
    private void welcome(Guild guild, boolean late) {
        Optional<ChannelRef> place = place(guild);
        Interaction joined = InteractionReader.joined(guild, place);
        View view = interactions.handle(joined).view();
        Instant since = guild.getSelfMember().getTimeJoined().toInstant();
        Welcome welcome = new Welcome(place, joined.member(), view, key(guild), since, late);
        attendant.aside(() -> deliver(welcome, Duration.ZERO));
    }

    /** @param place empty where it goes to the member directly */
    private record Welcome(
            Optional<ChannelRef> place, MemberRef member, View view, String key, Instant since, boolean late) {}

    /** @param waited before this attempt; not at all before the first */
    private void deliver(Welcome welcome, Duration waited) {
        try {
            if ((waited.isZero() && !welcome.late()) || !arrived(welcome)) {
                send(welcome);
            }
        } catch (DeliveryException undelivered) {
            LOG.atLevel(waited.isZero() ? Level.WARN : Level.DEBUG)
                    .log(
                            "No welcome in server {}: {}",
                            welcome.member().workspace().id(),
                            undelivered.getMessage());
            if (undelivered.kind() == DeliveryException.Kind.RETRY
                    && !shards.end().isDone()) {
                again(welcome, ReconnectPauses.after(waited), undelivered.after());
            }
        }
    }

    private void again(Welcome welcome, Duration pause, Duration least) {
        Duration wait = pause.compareTo(least) < 0 ? least : pause;
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, attendant::aside)
                .execute(() -> deliver(welcome, pause));
    }

    /** Discord tells an arrival once: an attempt whose answer was lost may have succeeded. Not where nobody may look. */
    private boolean arrived(Welcome welcome) {
        try {
            return welcome.place()
                    .flatMap(channel -> messenger.find(channel, welcome.key(), welcome.since()))
                    .isPresent();
        } catch (DeliveryException refused) {
            if (refused.kind() != DeliveryException.Kind.FORBIDDEN) {
                throw refused;
            }
            return false;
        }
    }

    private void send(Welcome welcome) {
        welcome.place()
                .ifPresentOrElse(
                        channel -> messenger.post(channel, welcome.view(), welcome.key()),
                        () -> messenger.direct(welcome.member(), welcome.view(), welcome.key()));
    }

    /** The same for the same arrival; another one has another welcome, which Discord must not take for a repeat. */
    private static String key(Guild guild) {
        long arrived = guild.getSelfMember().getTimeJoined().toInstant().toEpochMilli();
        return "w-" + Long.toUnsignedString(guild.getIdLong(), SHORTEST) + "-" + Long.toString(arrived, SHORTEST);
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        left(event.getGuild().getId());
    }

    @Override
    public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
        left(event.getGuildId());
    }

    private void left(String guildId) {
        WorkspaceRef server = InteractionReader.workspace(guildId);
        unwelcomed.remove(server);
        attendance.then(() -> interactions.left(server));
    }

    /** A session was begun anew: servers may have come and gone meanwhile. */
    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        attendance.then(this::present);
    }

    private static Optional<ChannelRef> place(Guild guild) {
        Stream<TextChannel> system = Stream.ofNullable(guild.getSystemChannel());
        return Stream.concat(system, guild.getTextChannels().stream())
                .filter(TextChannel::canTalk)
                .findFirst()
                .map(channel -> new ChannelRef(InteractionReader.workspace(guild.getId()), channel.getId()));
    }
}
