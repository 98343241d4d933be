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

    /** First-time scored answers in the scope of listed members up to {@code to}, for the improvement board. */
    List<Scored> scored(BoardScope scope, LocalDate to);

    /** Throws the kept standings of a workspace away and makes them anew from the answers. */
    void recompute(WorkspaceRef workspace);

    /** A row of a board; {@code value} is points or streak. */
    record Row(int rank, MemberRef member, String name, int value, int answers) {}

    /** A scored answer by date and credit. */
    record Scored(MemberRef member, String name, LocalDate date, double credit) {}
}
