package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The {@code audit} table. */
final class SqlAuditLog implements AuditLog {
    /** The words of what is done about a member, whose id follows. */
    static final List<String> ABOUT = List.of("exclude", "readmit", "void");

    private static final String SELECT =
            "select workspace, at, member, what, was, became from audit where workspace = ? ";

    private final Sql sql;
    private final Keys keys;

    SqlAuditLog(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public void record(Entry entry) {
        sql.update(
                "insert into audit (workspace, at, member, what, was, became) values (?, ?, ?, ?, ?, ?)",
                keys.of(entry.workspace()),
                entry.at(),
                entry.who().userId(),
                entry.what(),
                entry.before(),
                entry.after());
    }

    @Override
    public List<Entry> latest(WorkspaceRef workspace, int count) {
        return sql.list(
                SELECT + "order by number desc fetch first ? rows only", this::entry, keys.of(workspace), count);
    }

    @Override
    public List<Entry> by(MemberRef member) {
        return sql.list(SELECT + "and member = ? order by number", this::entry, keys.of(member), member.userId());
    }

    @Override
    public List<Entry> about(MemberRef member) {
        return sql.list(SELECT + "order by number", this::entry, keys.of(member)).stream()
                .filter(entry -> concerns(entry, member.userId()))
                .toList();
    }

    @Override
    public List<Entry> beginning(WorkspaceRef workspace, String what) {
        return sql.list(
                SELECT + "and substring(what from 1 for ?) = ? order by number desc",
                this::entry,
                keys.of(workspace),
                what.length(),
                what);
    }

    private static boolean concerns(Entry entry, String member) {
        return ABOUT.stream()
                .map(deed -> deed + " " + member)
                .anyMatch(deed -> entry.what().equals(deed) || entry.what().startsWith(deed + " "));
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Columns.instant(row, "at"),
                keys.workspace(row),
                keys.member(row),
                row.getString("what"),
                row.getString("was"),
                row.getString("became"));
    }
}
