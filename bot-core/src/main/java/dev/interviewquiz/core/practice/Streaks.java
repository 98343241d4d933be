package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.util.Map;

/** Running streaks, one a channel and member. */
public interface Streaks {
    void save(ChannelRef channel, MemberRef member, Streak streak);

    /** All streaks of a channel that run or hold a freeze. */
    Map<MemberRef, Streak> running(ChannelRef channel);

    /** All streaks of a member. */
    Map<ChannelRef, Streak> of(MemberRef member);

    /** Adds to what the member is told at his next visit. */
    void note(ChannelRef channel, MemberRef member, StreakNote note);

    /** What was noted in each channel of the workspace, and is not noted any more. */
    Map<ChannelRef, StreakNote> takeNotes(MemberRef member);
}
