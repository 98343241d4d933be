package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** {@code check --channel ID}: does once what the bot will do there, and says a line for each. Blocking. */
final class ChannelTrial {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Messenger messenger;
    private final Shards shards;
    private final Consumer<String> console;
    private final AtomicBoolean fine = new AtomicBoolean(true);

    ChannelTrial(Messenger messenger, Shards shards, Consumer<String> console) {
        this.messenger = messenger;
        this.shards = shards;
        this.console = console;
    }

    /** Whether all went well. */
    boolean run(String channelId) {
        Optional<GuildMessageChannel> found = shards.anywhere(channelId);
        if (found.isEmpty()) {
            console.accept("The bot sees no channel " + channelId + ". Is it in that server? Invite it with: "
                    + ChannelPermissions.inviteLink(shards.any()));
            return false;
        }
        GuildMessageChannel channel = found.get();
        ChannelPermissions.missing(channel).forEach(this::missing);
        ChannelRef place =
                new ChannelRef(InteractionReader.workspace(channel.getGuild().getId()), channelId);
        step("Post a message", () -> messages(channel, place));
        return fine.get();
    }

    private void messages(GuildMessageChannel channel, ChannelRef place) {
        String key = "check-" + channel.getId();
        MessageRef post = messenger.post(place, view(new Block.Paragraph(Text.of("🔧"))), key);
        step("Edit it", () -> messenger.update(post, view(new Block.Paragraph(Text.of("🔧🔧")))));
        step("Reply in its thread, with a picture", () -> {
            messenger.reply(post, view(new Block.Image(DOT, "🔧")), key);
        });
        step("Delete it again", () -> delete(channel, post.id()));
    }

    /** A thread can only be deleted with Manage Threads, which the bot does not ask for: else it is archived. */
    private static void delete(GuildMessageChannel channel, String messageId) {
        Delivery.of(() -> {
            ThreadChannel thread = channel.getGuild().getThreadChannelById(messageId);
            if (thread != null && thread.isOwner()) {
                thread.getManager().setArchived(true).complete(false);
            }
            channel.deleteMessageById(messageId).complete(false);
            return messageId;
        });
    }

    private void step(String what, Runnable attempt) {
        try {
            attempt.run();
            console.accept("  ok       " + what);
        } catch (DeliveryException failed) {
            fine.set(false);
            console.accept("  FAILED   " + what + ": " + failed.getMessage());
        }
    }

    private void missing(ChannelPermissions permission) {
        fine.set(false);
        console.accept("  MISSING  " + permission.shownAs()
                + ": allow it for the bot's role in the channel's settings, Permissions");
    }

    private static View view(Block block) {
        return new View(Locale.ROOT, "🔧", List.of(block));
    }
}
