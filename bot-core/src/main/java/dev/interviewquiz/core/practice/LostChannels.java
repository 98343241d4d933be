package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Channels that were deleted or hidden from the bot since they were set up, as their last delivery has told. After that day
 * nothing more is asked there until they are {@linkplain Day#found found} again. Thread-safe.
 */
public final class LostChannels {
    private final Troubles troubles;

    public LostChannels(Stores stores) {
        this.troubles = stores.troubles();
    }

    public boolean contains(ChannelRef channel) {
        return of(channel.workspace()).contains(channel);
    }

    public Set<ChannelRef> of(WorkspaceRef workspace) {
        return troubles.of(workspace).stream()
                .filter(trouble -> Setback.of(trouble).filter(Setback::lost).isPresent())
                .map(Troubles.Trouble::channel)
                .collect(Collectors.toSet());
    }

    /** Those that are not lost, in their order. */
    public List<Channel> without(List<Channel> channels) {
        if (channels.isEmpty()) {
            return channels;
        }
        Set<ChannelRef> lost = of(channels.get(0).ref().workspace());
        return channels.stream()
                .filter(channel -> !lost.contains(channel.ref()))
                .toList();
    }
}
