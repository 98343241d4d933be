package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The posts of all channels. */
public interface Posts {
    /** Stores a new post; false, and nothing stored, when the channel has one for that date. */
    boolean reserve(Post post);

    /**
     * Changes a post as it is stored now, one at a time; who wants to change it meanwhile waits for the transaction.
     *
     * @param from the state in which it must be
     * @return the post as changed; empty, and nothing stored, where there is none in that state
     */
    Optional<Post> change(PostId id, Post.State from, UnaryOperator<Post> change);

    Optional<Post> find(PostId id);

    Optional<Post> on(ChannelRef channel, LocalDate date);

    /** The dates from one on that have their post, of any state. */
    Set<LocalDate> taken(ChannelRef channel, LocalDate from);

    /** Newest first, of any state but {@code EXPIRED}. */
    List<Post> latest(ChannelRef channel, int count);

    /** All of a channel that were asked, oldest first: reserved, open and closed ones. */
    List<Post> history(ChannelRef channel);

    /** Reserved or open ones of a workspace. */
    List<Post> unsettled(WorkspaceRef workspace);

    /** Reserved or open ones of all workspaces, for a restart. */
    List<Post> unsettled();

    /** Records a slot that was missed, once; it breaks nobody's streak. */
    void missed(ChannelRef channel, LocalDate date, String reason);

    /** Missed dates of a channel with their reasons, newest first, but for those whose question came after all. */
    List<Missed> missed(ChannelRef channel, int count);

    /** A slot without a post. */
    record Missed(LocalDate date, String reason) {}
}
