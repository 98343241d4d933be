package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.util.Map;

/** Running streaks, one a channel and member. */
public interface Streaks {
    /** {@link Streak#NONE} where there is none. */
    Streak get(ChannelRef channel, MemberRef member);

    void save(ChannelRef channel, MemberRef member, Streak streak);

    /** All streaks of a channel that run or hold a freeze. */
    Map<MemberRef, Streak> running(ChannelRef channel);

    /** All streaks of a member. */
    Map<ChannelRef, Streak> of(MemberRef member);

    /**
     * Remembers that a freeze was spent, to be told at the member's next visit; and takes that note. A streak that ends
     * takes its note along.
     */
    void noteSpent(ChannelRef channel, MemberRef member);

    boolean takeSpentNote(MemberRef member);
}
