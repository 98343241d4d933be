package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Optional;

/**
 * Standings kept per board, scope, period and member, and recomputable from the answers at any time. Reading them takes no
 * longer for more answers.
 */
public interface Standings {
    /**
     * Counts a scored answer on its channel's board and, when it is the member's first of that date, on the
     * workspace's, in all periods that the date falls in.
     */
    void count(Answer answer);

    /**
     * Listed members, best first, ties by name then id; rows carry their shared rank. Nobody with 0 points or without a
     * streak.
     */
    List<Row> page(Board board, BoardScope scope, Period period, int offset, int count);

    /** The member's own row: the rank that he has or, hidden, would have. Empty where he has none. */
    Optional<Row> own(Board board, BoardScope scope, Period period, MemberRef member);

    /** Who stands just before and just after a member's own row. */
    Near near(Board board, BoardScope scope, Period period, Row own);

    /** The member's improvement, or how many answers are wanting. */
    Improvement improvement(BoardScope scope, Period period, MemberRef member);

    /** Throws the kept standings of a workspace away and makes them anew from the answers. */
    void recompute(WorkspaceRef workspace);

    /** The same for one member, after his answers have changed. */
    void recompute(MemberRef member);

    /**
     * A row of a board.
     *
     * @param value what the board ranks by
     * @param answers how many answers that came from
     */
    record Row(int rank, MemberRef member, String name, int value, int answers) {}

    /** Neighbours on a board in its order, at most {@link #EACH} on either side. */
    record Near(List<Row> before, List<Row> after) {
        public static final int EACH = 2;

        public Near {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
