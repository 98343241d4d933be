package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Optional;

/** The channels that were set up. */
public interface Channels {
    Optional<Channel> find(ChannelRef ref);

    void save(Channel channel);

    /** In the order of their set-up. */
    List<Channel> of(WorkspaceRef workspace);

    List<Channel> all();

    /** How many other channels of its workspace were set up; mostly known without asking the database. */
    int beside(ChannelRef channel);
}
