package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Standings kept per scope, period and member, and recomputable from the answers at any time. */
public interface Standings {
    /**
     * Counts a scored answer on its channel's board and, when it is the member's first of that date, on the
     * workspace's, in all periods that the date falls in.
     */
    void count(Answer answer);

    /** Listed members with points, best first, ties by name then id; rows carry their shared rank. */
    List<Row> page(BoardScope scope, Period period, int offset, int count);

    /** How many listed members have points. */
    int size(BoardScope scope, Period period);

    /** The member's own row: the rank that he has or, hidden, would have. Empty without a scored answer. */
    Optional<Row> own(BoardScope scope, Period period, MemberRef member);

    /** Like {@link #page}, by running streak of the channel (longest of the workspace's channels). */
    List<Row> streaks(BoardScope scope, int offset, int count);

    /** The member's longest running streak in the scope with the rank that it has or, hidden, would have; empty for none. */
    Optional<Row> ownStreak(BoardScope scope, MemberRef member);

    /** First-time scored answers in the scope up to {@code to}, for the improvement board; of hidden members too. */
    List<Scored> scored(BoardScope scope, LocalDate to);

    /** Throws the kept standings of a workspace away and makes them anew from the answers. */
    void recompute(WorkspaceRef workspace);

    /** A row of a board; {@code value} is points or streak. */
    record Row(int rank, MemberRef member, String name, int value, int answers) {}

    /** A scored answer by date and credit, and whether its member stands on boards. */
    record Scored(MemberRef member, String name, boolean listed, LocalDate date, double credit) {}
}
