package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import java.util.List;
import java.util.Optional;

final class FakeChannels implements Channels {
    private final Memory memory;

    FakeChannels(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Channel> find(ChannelRef ref) {
        return Optional.ofNullable(memory.channels.get(ref));
    }

    @Override
    public void save(Channel channel) {
        memory.channels.put(channel.ref(), channel);
    }

    @Override
    public List<Channel> of(WorkspaceRef workspace) {
        return memory.channels.values().stream()
                .filter(channel -> channel.ref().workspace().equals(workspace))
                .toList();
    }

    @Override
    public List<Channel> all() {
        return List.copyOf(memory.channels.values());
    }

    @Override
    public int beside(ChannelRef channel) {
        return (int) of(channel.workspace()).stream()
                .filter(other -> !other.ref().equals(channel))
                .count();
    }
}
