package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.View;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot is added to a server and removed. Discord does not tell who added it: the welcome goes to the server's system
 * channel, else to the first channel where the bot may speak, else to the owner.
 */
final class GuildListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(GuildListener.class);

    /** A key has at most 25 characters. */
    private static final int SHORTEST = Character.MAX_RADIX;

    private final Interactions interactions;
    private final Attendant attendant;
    private final Messenger messenger;
    private final Shards shards;

    GuildListener(Interactions interactions, Attendant attendant, Messenger messenger, Shards shards) {
        this.interactions = interactions;
        this.attendant = attendant;
        this.messenger = messenger;
        this.shards = shards;
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        attendant.aside(() -> welcome(event.getGuild()));
    }

    private void welcome(Guild guild) {
        Optional<ChannelRef> place = place(guild);
        Interaction joined = InteractionReader.joined(guild, place);
        View view = interactions.handle(joined).view();
        String key = key(guild);
        try {
            place.ifPresentOrElse(
                    channel -> messenger.post(channel, view, key), () -> messenger.direct(joined.member(), view, key));
        } catch (DeliveryException undelivered) {
            LOG.warn("No welcome in server {}: {}", guild.getId(), undelivered.getMessage());
        }
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
        attendant.aside(() -> interactions.left(InteractionReader.workspace(guildId)));
    }

    /** A session was begun anew: servers may have come and gone meanwhile. */
    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        attendant.aside(() -> interactions.present(shards.workspaces()));
    }

    private static Optional<ChannelRef> place(Guild guild) {
        Stream<TextChannel> system = Stream.ofNullable(guild.getSystemChannel());
        return Stream.concat(system, guild.getTextChannels().stream())
                .filter(TextChannel::canTalk)
                .findFirst()
                .map(channel -> new ChannelRef(InteractionReader.workspace(guild.getId()), channel.getId()));
    }
}
