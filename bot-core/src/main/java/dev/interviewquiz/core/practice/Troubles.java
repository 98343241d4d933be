package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.List;

/** Delivery problems by channel: shown in status, told to an administrator once. */
public interface Troubles {
    /** True when this kind is new for the channel, so that an administrator is told. */
    boolean raise(ChannelRef channel, String kind, String detail, Instant at);

    /** Another cause for what is known; true when it differs from the one before. */
    boolean change(ChannelRef channel, String kind, String detail, Instant at);

    /** Something worked again: forgets the channel's problems of this kind. */
    void settle(ChannelRef channel, String kind);

    List<Trouble> of(WorkspaceRef workspace);

    /** A problem: what could not be done, see {@link Setback}, or what is running out. */
    record Trouble(ChannelRef channel, String kind, String detail, Instant since) {}
}
