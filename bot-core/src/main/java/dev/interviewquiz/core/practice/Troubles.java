package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.List;

/** Delivery problems by channel: shown in status, told to an administrator once. */
public interface Troubles {
    /** True when this kind is new for the channel, so that an administrator is to be told. */
    boolean raise(ChannelRef channel, String kind, String detail, Instant at);

    /** Another cause for what is known, still to be told; true when it differs from the one before. */
    boolean change(ChannelRef channel, String kind, String detail, Instant at);

    /** An administrator knows of it; does nothing where it has another cause by now. */
    void told(Trouble trouble);

    /** Something worked again: forgets the channel's problems of this kind. */
    void settle(ChannelRef channel, String kind);

    List<Trouble> of(WorkspaceRef workspace);

    /**
     * A problem: what could not be done, see {@link Setback}, or what is running out.
     *
     * @param told whether an administrator knows of it
     */
    record Trouble(ChannelRef channel, String kind, String detail, Instant since, boolean told) {}
}
