package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.CleanText;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.restaction.pagination.PaginationAction.PaginationOrder;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Sends by Discord's HTTP interface. The key goes along as enforced nonce, so that a repeat within some minutes returns
 * the message that is there. Requests do not wait for a rate limit: the core's pacer decides when they come again. Only
 * the few further pages of a look-up do.
 */
final class DiscordMessenger implements Messenger {
    private static final int LATEST = 50;
    private static final int FURTHER = 500;
    /** By which the clocks of Discord and of this machine may differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final int THREAD_NAME = 100;
    private static final Problem UNFIT = new Problem(Problem.Kind.NO_THREADS, "");

    private final Shards shards;

    DiscordMessenger(Shards shards) {
        this.shards = shards;
    }

    @Override
    public MessageRef post(ChannelRef channel, View view, String key) {
        return Delivery.of(() -> send(channel(channel), channel, view, key));
    }

    @Override
    public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
        long first = TimeUtil.getDiscordTimestamp(since.minus(SKEW).toEpochMilli());
        return Delivery.of(() -> find(channel(channel), channel, key, Math.max(0, first)));
    }

    @Override
    public MessageRef reply(MessageRef parent, View view, String key) {
        return Delivery.of(() -> {
            GuildMessageChannel channel = shards.channel(parent.channel());
            ThreadChannel present = thread(channel, parent.id());
            ThreadChannel thread = present == null ? begin(channel, parent.id(), view) : present;
            ChannelRef place = new ChannelRef(parent.channel().workspace(), thread.getId());
            Optional<MessageRef> already =
                    present == null ? Optional.empty() : find(thread, place, key, thread.getIdLong());
            return already.isPresent() ? already.get() : send(reopened(thread), place, view, key);
        });
    }

    @Override
    public void update(MessageRef message, View view) {
        Delivery.of(() -> channel(message.channel())
                .editMessageById(message.id(), ViewRenderer.edit(view))
                .complete(false));
    }

    @Override
    public void direct(MemberRef member, View view, String key) {
        Delivery.of(() -> {
            MessageChannel channel =
                    shards.any().openPrivateChannelById(member.userId()).complete(false);
            return send(channel, new ChannelRef(member.workspace(), channel.getId()), view, key);
        });
    }

    @Override
    public Optional<Problem> check(ChannelRef channel) {
        return shards.place(channel) instanceof GuildMessageChannel place && place instanceof IThreadContainer
                ? ChannelPermissions.problem(place)
                : Optional.of(UNFIT);
    }

    @Override
    public Optional<Problem> unfit(ChannelRef channel) {
        return shards.known(channel)
                .filter(place -> !(place instanceof IThreadContainer && place instanceof GuildMessageChannel))
                .map(place -> UNFIT);
    }

    @Override
    public boolean hasRole(WorkspaceRef workspace, String roleId) {
        return workspace.direct() || shards.hasRole(workspace, roleId);
    }

    @Override
    public boolean restricted(ChannelRef channel) {
        GuildChannel place = shards.place(channel);
        return !place.getGuild().getPublicRole().hasPermission(place, Permission.VIEW_CHANNEL);
    }

    @Override
    public Optional<String> nameOf(WorkspaceRef workspace) {
        return shards.nameOf(workspace);
    }

    @Override
    public boolean connected() {
        return shards.connected();
    }

    private MessageChannel channel(ChannelRef channel) {
        return channel.workspace().direct()
                ? Optional.<MessageChannel>ofNullable(shards.any().getPrivateChannelById(channel.id()))
                        .orElseThrow(
                                () -> DeliveryException.of(DeliveryException.Kind.GONE, "the conversation is not open"))
                : shards.channel(channel);
    }

    private static MessageRef send(MessageChannel channel, ChannelRef place, View view, String key)
            throws RateLimitedException {
        Message sent = channel.sendMessage(ViewRenderer.message(view, new MessageKey(key)))
                .setNonce(key)
                .complete(false);
        return new MessageRef(place, sent.getId());
    }

    /** @param after the id that a message has which was sent just before the one wanted can have been */
    private static Optional<MessageRef> find(MessageChannel channel, ChannelRef place, String key, long after)
            throws RateLimitedException {
        MessageKey wanted = new MessageKey(key);
        String self = channel.getJDA().getSelfUser().getId();
        List<Message> latest = channel.getHistory().retrievePast(LATEST).complete(false);
        return Stream.concat(latest.stream(), before(latest, channel, after))
                .filter(message -> message.getAuthor().getId().equals(self))
                .filter(wanted::marks)
                .findFirst()
                .map(message -> new MessageRef(place, message.getId()));
    }

    /** What stands before the latest messages, from an id on; each page is fetched when it is needed. */
    private static Stream<Message> before(List<Message> latest, MessageChannel channel, long after) {
        long oldest = latest.size() < LATEST ? 0 : latest.get(LATEST - 1).getIdLong();
        return oldest <= after
                ? Stream.empty()
                : channel.getIterableHistory().order(PaginationOrder.FORWARD).skipTo(after).cache(false).stream()
                        .limit(FURTHER)
                        .takeWhile(message -> message.getIdLong() < oldest);
    }

    private static @Nullable ThreadChannel thread(GuildMessageChannel channel, String messageId)
            throws RateLimitedException {
        ThreadChannel active = channel.getGuild().getThreadChannelById(messageId);
        return active == null
                ? channel.retrieveMessageById(messageId).complete(false).getStartedThread()
                : active;
    }

    private static ThreadChannel begin(GuildMessageChannel channel, String messageId, View view)
            throws RateLimitedException {
        if (!(channel instanceof IThreadContainer place)) {
            throw DeliveryException.of(DeliveryException.Kind.REFUSED, "this kind of channel has no threads");
        }
        String name = CleanText.line(view.summary().words().strip(), THREAD_NAME);
        return place.createThreadChannel(name, messageId).complete(false);
    }

    /** Discord opens an archived thread by itself for a message, but not one that a moderator has locked. */
    private static ThreadChannel reopened(ThreadChannel thread) throws RateLimitedException {
        boolean moderates = thread.getGuild().getSelfMember().hasPermission(thread, Permission.MANAGE_THREADS);
        if (thread.isLocked() && !moderates) {
            throw DeliveryException.of(DeliveryException.Kind.LOCKED, "a moderator has locked the thread");
        }
        if (thread.isArchived() && (thread.isOwner() || moderates)) {
            thread.getManager().setArchived(false).complete(false);
        }
        return thread;
    }
}
