package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Standings.Row;
import java.util.List;
import java.util.Optional;

/** Pages by running streak. */
final class StreakBoard {
    private static final String ANSWERS = "(select t.answers from standing t where t.workspace = s.workspace"
            + " and t.member = s.member and t.scope = ? and t.period = 'all')";
    private static final String PAGE = " offset ? rows fetch next ? rows only";
    private static final String CHANNEL = "select s.workspace, s.member, s.name, s.length, " + ANSWERS + " as answers"
            + " from streak s where s.workspace = ? and s.channel = ? and s.listed = true and s.length > 0"
            + " order by s.workspace, s.channel, s.listed, s.length desc, s.name, s.member" + PAGE;
    private static final String WORKSPACE = "select s.workspace, s.member, s.name, s.length, " + ANSWERS + " as answers"
            + " from (select workspace, member, name, max(length) as length from streak"
            + " where workspace = ? and listed = true and length > 0 group by workspace, member, name) s"
            + " order by s.length desc, s.name, s.member" + PAGE;

    private static final String OWN = "select coalesce(max(length), 0) from streak where workspace = ? and member = ?"
            + " and (channel = ? or ? = '" + SqlStandings.WORKSPACE + "')";

    private final Sql sql;
    private final Keys keys;
    private final RowMapper<Row> mapper;

    StreakBoard(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
        this.mapper =
                row -> new Row(1, keys.member(row), row.getString("name"), row.getInt("length"), row.getInt("answers"));
    }

    List<Row> page(BoardScope scope, int offset, int count) {
        String workspace = keys.of(scope.workspace());
        String key = SqlStandings.scope(scope);
        List<Row> rows = scope instanceof BoardScope.OfChannel
                ? sql.list(CHANNEL, mapper, key, workspace, key, offset, count)
                : sql.list(WORKSPACE, mapper, key, workspace, offset, count);
        return rows.isEmpty()
                ? rows
                : Ranks.shared(rows, offset, longer(scope, rows.get(0).value()));
    }

    Optional<Row> own(BoardScope scope, MemberRef member) {
        String key = SqlStandings.scope(scope);
        int length = sql.number(OWN, keys.of(scope.workspace()), member.userId(), key, key);
        return length == 0 ? Optional.empty() : Optional.of(new Row(1 + longer(scope, length), member, "", length, 0));
    }

    private int longer(BoardScope scope, int length) {
        String workspace = keys.of(scope.workspace());
        return scope instanceof BoardScope.OfChannel
                ? sql.number(
                        "select count(*) from streak where workspace = ? and channel = ? and listed = true"
                                + " and length > ?",
                        workspace,
                        SqlStandings.scope(scope),
                        length)
                : sql.number(
                        "select count(distinct member) from streak where workspace = ? and listed = true"
                                + " and length > ?",
                        workspace,
                        length);
    }
}
