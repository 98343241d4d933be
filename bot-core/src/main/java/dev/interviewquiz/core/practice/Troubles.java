package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.List;

/** Delivery problems by channel: shown in status, told to an administrator once. */
public interface Troubles {
    /** True when this kind is new for the channel, so that an administrator is told. */
    boolean raise(ChannelRef channel, String kind, String detail, Instant at);

    /** Something worked again: forgets the channel's problems of this kind. */
    void settle(ChannelRef channel, String kind);

    List<Trouble> of(WorkspaceRef workspace);

    /** A problem; kinds are the core's own: {@code gone}, {@code forbidden}, {@code refused}, {@code retrying}. */
    record Trouble(ChannelRef channel, String kind, String detail, Instant since) {}
}
