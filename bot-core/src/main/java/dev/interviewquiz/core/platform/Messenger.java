package dev.interviewquiz.core.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * What the core asks of a front end. Blocking, thread-safe.
 *
 * <p>Every method throws {@link DeliveryException}. A {@code key} is at most 25 characters of {@code [a-z0-9-]}, the same
 * for the same message after any restart; the front end makes a message findable by it.
 */
public interface Messenger {
    /** Posts to a channel. */
    MessageRef post(ChannelRef channel, View view, String key);

    /**
     * The bot's own message with this key: among the channel's latest ones, and, where the platform lists messages from a
     * time on, among those after that time. Asked before a post whose answer was lost is sent again; takes few requests.
     *
     * @param since when it was sent at the earliest
     */
    Optional<MessageRef> find(ChannelRef channel, String key, Instant since);

    /** Replies in the thread under a message, which is made when missing. Looks for the key there before it repeats. */
    MessageRef reply(MessageRef parent, View view, String key);

    /** Replaces a message. */
    void update(MessageRef message, View view);

    /** Sends a direct message. */
    void direct(MemberRef member, View view, String key);

    /**
     * Whether the bot may post, reply, read and attach here; empty when it may. What a refusal to be asked means is {@link
     * Problem#of}.
     */
    Optional<Problem> check(ChannelRef channel);

    /** Whether not everybody in the workspace may read this channel. */
    default boolean restricted(ChannelRef channel) {
        return false;
    }

    /** Why no question can ever be asked in this kind of channel, where that is known already. Immediate; never throws. */
    default Optional<Problem> unfit(ChannelRef channel) {
        return Optional.empty();
    }

    /** Whether a workspace has a role, as far as that is known. Immediate; never throws. */
    default boolean hasRole(WorkspaceRef workspace, String roleId) {
        return true;
    }

    /** What its members call a workspace, where the platform tells and it is reached. Immediate; never throws. */
    default Optional<String> nameOf(WorkspaceRef workspace) {
        return Optional.empty();
    }

    /** Whether the platform is connected now, for the health of the process. Immediate; never throws. */
    default boolean connected() {
        return true;
    }
}
