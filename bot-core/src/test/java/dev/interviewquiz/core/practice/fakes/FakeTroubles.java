package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Troubles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

final class FakeTroubles implements Troubles {
    private final Memory memory;

    FakeTroubles(Memory memory) {
        this.memory = memory;
    }

    @Override
    public boolean raise(ChannelRef channel, String kind, String detail, Instant at) {
        Trouble trouble = new Trouble(channel, kind, detail, at);
        return memory.troubles.putIfAbsent(new Memory.Difficulty(channel, kind), trouble) == null;
    }

    @Override
    public boolean change(ChannelRef channel, String kind, String detail, Instant at) {
        Trouble trouble = new Trouble(channel, kind, detail, at);
        Trouble before = memory.troubles.replace(new Memory.Difficulty(channel, kind), trouble);
        return before != null && !before.detail().equals(detail);
    }

    @Override
    public void settle(ChannelRef channel, String kind) {
        memory.troubles.remove(new Memory.Difficulty(channel, kind));
    }

    @Override
    public List<Trouble> of(WorkspaceRef workspace) {
        return memory.troubles.values().stream()
                .filter(trouble -> trouble.channel().workspace().equals(workspace))
                .sorted(Comparator.comparing(Trouble::since)
                        .thenComparing(trouble -> trouble.channel().id())
                        .thenComparing(Trouble::kind))
                .toList();
    }
}
