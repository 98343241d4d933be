package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Seasons;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The {@code season} table. Seasons of a workspace never overlap. */
final class SqlSeasons implements Seasons {
    private static final String SELECT = "select id, name, from_date, to_date from season where workspace = ? ";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;
    private final Recount recount;
    private final Tally tally;

    SqlSeasons(Sql sql, Keys keys, JoinedTransactions transactions, Recount recount, Tally tally) {
        this.tally = tally;
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.recount = recount;
    }

    @Override
    public Optional<Season> current(WorkspaceRef workspace) {
        return sql.first(SELECT + "and to_date = ?", row -> read(row), keys.of(workspace), Period.LAST);
    }

    @Override
    public List<Season> all(WorkspaceRef workspace) {
        return sql.list(SELECT + "order by from_date", row -> read(row), keys.of(workspace));
    }

    static List<Period> periods(Sql sql, String workspace) {
        return sql.list(
                "select from_date, to_date from season where workspace = ?",
                row -> Period.season(Columns.date(row, "from_date"), Optional.of(Columns.date(row, "to_date"))),
                workspace);
    }

    @Override
    public void start(WorkspaceRef workspace, String name, LocalDate from) {
        String key = keys.of(workspace);
        transactions.run(() -> {
            tally.hold();
            sql.update("delete from season where workspace = ? and from_date >= ?", key, from);
            sql.update(
                    "update season set to_date = ? where workspace = ? and to_date >= ?", from.minusDays(1), key, from);
            sql.update(
                    "insert into season (workspace, name, from_date, to_date) values (?, ?, ?, ?)",
                    key,
                    name,
                    from,
                    Period.LAST);
            recount.seasons(key);
        });
    }

    @Override
    public void end(WorkspaceRef workspace, LocalDate last) {
        String key = keys.of(workspace);
        transactions.run(() -> {
            tally.hold();
            sql.update(
                    "delete from season where workspace = ? and to_date = ? and from_date > ?", key, Period.LAST, last);
            sql.update("update season set to_date = ? where workspace = ? and to_date = ?", last, key, Period.LAST);
            recount.seasons(key);
        });
    }

    private static Season read(ResultSet row) throws SQLException {
        LocalDate to = Columns.date(row, "to_date");
        return new Season(
                row.getLong("id"),
                row.getString("name"),
                Columns.date(row, "from_date"),
                to.equals(Period.LAST) ? Optional.empty() : Optional.of(to));
    }
}
