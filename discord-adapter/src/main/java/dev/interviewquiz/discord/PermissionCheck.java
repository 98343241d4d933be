package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.ChannelTrial;
import dev.interviewquiz.core.platform.Messenger;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** {@code check --channel ID}: a line for each missing permission and for each step of a trial. Blocking. */
final class PermissionCheck {
    private PermissionCheck() {}

    /** Whether all went well. */
    static boolean run(String channelId, Shards shards, Messenger messenger, Consumer<String> console) {
        GuildChannel found = shards.anywhere(channelId).orElse(null);
        if (found instanceof IThreadContainer && found instanceof GuildMessageChannel channel) {
            return tried(channel, messenger, console);
        }
        console.accept(found == null ? unseen(channelId, shards) : unfit(found));
        return false;
    }

    private static String unseen(String channelId, Shards shards) {
        int outages = shards.outages();
        return "The bot sees no channel " + channelId + ". "
                + (outages > 0
                        ? "Discord does not reach " + outages + " of the bot's " + shards.servers()
                                + " servers now (an outage): if it is there, try again later."
                        : "Is it in that server? Invite it with: " + ChannelPermissions.inviteLink(shards.any()));
    }

    private static String unfit(GuildChannel place) {
        return place instanceof ThreadChannel thread
                ? place.getId() + " is a thread. Name the channel that it hangs from: "
                        + thread.getParentChannel().getId()
                : "#" + place.getName() + " is a channel of the kind “"
                        + place.getType().name().toLowerCase(Locale.ROOT)
                        + "”. The question needs a text or an announcement channel, whose messages can have threads.";
    }

    private static boolean tried(GuildMessageChannel channel, Messenger messenger, Consumer<String> console) {
        List<String> missing = ChannelPermissions.missing(channel).stream()
                .map(permission -> ChannelPermissions.nameOf(permission)
                        + ": allow it for the bot's role in the channel's settings, Permissions")
                .toList();
        ChannelRef place =
                new ChannelRef(InteractionReader.workspace(channel.getGuild().getId()), channel.getId());
        return new ChannelTrial(messenger, console, InstantSource.system())
                .run(place, missing, sent -> delete(channel, sent.get(0).id()));
    }

    /** A thread can only be deleted with Manage Threads, which the bot does not ask for: else it is archived. */
    private static void delete(GuildMessageChannel channel, String messageId) {
        Delivery.of(() -> {
            ThreadChannel thread = channel.getGuild().getThreadChannelById(messageId);
            if (thread != null && thread.isOwner()) {
                thread.getManager().setArchived(true).complete(false);
            }
            return channel.deleteMessageById(messageId).complete(false);
        });
    }
}
