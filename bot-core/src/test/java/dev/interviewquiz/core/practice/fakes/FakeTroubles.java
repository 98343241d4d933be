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
        Trouble trouble = new Trouble(channel, kind, detail, at, false);
        return memory.troubles.putIfAbsent(new Memory.Difficulty(channel, kind), trouble) == null;
    }

    @Override
    public boolean change(ChannelRef channel, String kind, String detail, Instant at) {
        Memory.Difficulty difficulty = new Memory.Difficulty(channel, kind);
        Trouble before = memory.troubles.get(difficulty);
        if (before == null || before.detail().equals(detail)) {
            return false;
        }
        memory.troubles.put(difficulty, new Trouble(channel, kind, detail, at, false));
        return true;
    }

    @Override
    public void told(Trouble trouble) {
        memory.troubles.computeIfPresent(
                new Memory.Difficulty(trouble.channel(), trouble.kind()),
                (difficulty, known) -> known.detail().equals(trouble.detail())
                        ? new Trouble(known.channel(), known.kind(), known.detail(), known.since(), true)
                        : known);
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
