package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.StreakNote;
import dev.interviewquiz.core.practice.Streaks;
import java.util.LinkedHashMap;
import java.util.Map;

final class FakeStreaks implements Streaks {
    private final Memory memory;

    FakeStreaks(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void save(ChannelRef channel, MemberRef member, Streak streak) {
        memory.streaks.put(new Memory.Running(channel, member), streak);
    }

    @Override
    public Map<MemberRef, Streak> running(ChannelRef channel) {
        Map<MemberRef, Streak> running = new LinkedHashMap<>();
        memory.streaks.forEach((key, streak) -> {
            if (key.channel().equals(channel) && (streak.length() > 0 || streak.freezes() > 0)) {
                running.put(key.member(), streak);
            }
        });
        return running;
    }

    @Override
    public Map<ChannelRef, Streak> of(MemberRef member) {
        Map<ChannelRef, Streak> streaks = new LinkedHashMap<>();
        memory.streaks.forEach((key, streak) -> {
            if (key.member().equals(member)) {
                streaks.put(key.channel(), streak);
            }
        });
        return streaks;
    }

    @Override
    public void note(ChannelRef channel, MemberRef member, StreakNote note) {
        memory.spentNotes.merge(new Memory.Running(channel, member), note, StreakNote::plus);
    }

    @Override
    public Map<ChannelRef, StreakNote> takeNotes(MemberRef member) {
        Map<ChannelRef, StreakNote> notes = new LinkedHashMap<>();
        memory.spentNotes.forEach((key, note) -> {
            if (key.member().equals(member)) {
                notes.put(key.channel(), note);
            }
        });
        memory.spentNotes.keySet().removeIf(noted -> noted.member().equals(member));
        return notes;
    }
}
