package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Standings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Boards out of the tables {@code standing}, {@code streak} and {@code answer}. */
final class SqlStandings implements Standings {
    /** The scope of a workspace's board. */
    static final String WORKSPACE = "";

    static final String INSERT =
            "insert into standing (workspace, member, scope, period, points, answers, listed, name)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private static final String BOARD =
            " from standing where workspace = ? and scope = ? and period = ?" + " and listed = true and points > ?";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;
    private final Tally tally;
    private final StreakBoard streakBoard;
    private final Recount recount;

    SqlStandings(Sql sql, Keys keys, JoinedTransactions transactions, Recount recount, Tally tally) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.recount = recount;
        this.tally = tally;
        this.streakBoard = new StreakBoard(sql, keys);
    }

    @Override
    public void count(Answer answer) {
        if (answer.kind() == Answer.Kind.SCORED) {
            transactions.run(() -> tally.note(answer));
        }
    }

    @Override
    public List<Row> page(BoardScope scope, Period period, int offset, int count) {
        tally.settle();
        List<Row> rows = sql.list(
                "select workspace, member, name, points, answers" + BOARD
                        + " order by workspace, scope, period, listed, points desc, name, member"
                        + " offset ? rows fetch next ? rows only",
                row -> new Row(1, keys.member(row), row.getString("name"), row.getInt("points"), row.getInt("answers")),
                keys.of(scope.workspace()),
                scope(scope),
                period.key(),
                0,
                offset,
                count);
        return rows.isEmpty()
                ? rows
                : Ranks.shared(rows, offset, above(scope, period, rows.get(0).value()));
    }

    @Override
    public int size(BoardScope scope, Period period) {
        tally.settle();
        return above(scope, period, 0);
    }

    @Override
    public Optional<Row> own(BoardScope scope, Period period, MemberRef member) {
        tally.settle();
        return sql.first(
                        "select name, points, answers from standing"
                                + " where workspace = ? and member = ? and scope = ? and period = ?",
                        row -> new Row(1, member, row.getString("name"), row.getInt("points"), row.getInt("answers")),
                        keys.of(scope.workspace()),
                        member.userId(),
                        scope(scope),
                        period.key())
                .map(row -> Ranks.at(1 + above(scope, period, row.value()), row));
    }

    @Override
    public List<Row> streaks(BoardScope scope, int offset, int count) {
        tally.settle();
        return streakBoard.page(scope, offset, count);
    }

    @Override
    public Optional<Row> ownStreak(BoardScope scope, MemberRef member) {
        return streakBoard.own(scope, member);
    }

    @Override
    public List<Scored> scored(BoardScope scope, LocalDate to) {
        FirstTimes firstTimes = new FirstTimes(scope(scope));
        sql.each(
                FirstTimes.ANSWERS,
                row -> firstTimes.read(keys.member(row), row),
                firstTimes::add,
                keys.of(scope.workspace()),
                to);
        return firstTimes.scored();
    }

    @Override
    public void recompute(WorkspaceRef workspace) {
        String key = keys.of(workspace);
        transactions.run(() -> recount.all(key));
    }

    static String scope(BoardScope scope) {
        return scope instanceof BoardScope.OfChannel ofChannel
                ? ofChannel.channel().id()
                : WORKSPACE;
    }

    private int above(BoardScope scope, Period period, int points) {
        return sql.number("select count(*)" + BOARD, keys.of(scope.workspace()), scope(scope), period.key(), points);
    }
}
