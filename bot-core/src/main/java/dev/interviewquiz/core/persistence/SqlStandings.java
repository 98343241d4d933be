package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Person;
import dev.interviewquiz.core.practice.Standings;
import java.util.List;
import java.util.Optional;

/** Boards out of the tables {@code standing}, {@code gain} and {@code streak}. */
final class SqlStandings implements Standings {
    /** The scope of a workspace's board. */
    static final String WORKSPACE = "";

    static final String INSERT =
            "insert into standing (workspace, member, scope, period, points, answers, credit, listed, name)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;
    private final Tally tally;
    private final Recount recount;

    SqlStandings(Sql sql, Keys keys, JoinedTransactions transactions, Recount recount, Tally tally) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.recount = recount;
        this.tally = tally;
    }

    @Override
    public void count(Answer answer) {
        if (answer.kind() == Answer.Kind.SCORED) {
            transactions.run(() -> tally.note(answer));
        }
    }

    @Override
    public List<Row> page(Board board, BoardScope scope, Period period, int offset, int count) {
        return settled(board, scope, period).page(offset, count);
    }

    @Override
    public Optional<Row> own(Board board, BoardScope scope, Period period, MemberRef member) {
        return settled(board, scope, period).own(member);
    }

    @Override
    public Near near(Board board, BoardScope scope, Period period, Row own) {
        return settled(board, scope, period).near(own);
    }

    @Override
    public Improvement improvement(BoardScope scope, Period period, MemberRef member) {
        tally.settle();
        Gains.Place place = new Gains.Place(keys.of(member), member.userId(), scope(scope));
        return Improvement.in(period, Gains.credits(sql, place, period.from()));
    }

    @Override
    public void recompute(WorkspaceRef workspace) {
        String key = keys.of(workspace);
        transactions.run(() -> recount.all(key));
    }

    @Override
    public void recompute(MemberRef member) {
        transactions.run(() -> recount.of(keys.of(member), keys.of(Person.of(member)), member.userId()));
    }

    static String scope(BoardScope scope) {
        return scope instanceof BoardScope.OfChannel ofChannel
                ? ofChannel.channel().id()
                : WORKSPACE;
    }

    private LadderReader settled(Board board, BoardScope scope, Period period) {
        tally.settle();
        return new LadderReader(sql, keys, Ladder.of(board, keys.of(scope.workspace()), scope, period));
    }
}
