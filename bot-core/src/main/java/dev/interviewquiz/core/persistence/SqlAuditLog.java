package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.AuditLog;
import java.util.List;

/** The {@code audit} table. */
final class SqlAuditLog implements AuditLog {
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
                "select workspace, at, member, what, was, became from audit where workspace = ? order by number desc"
                        + " fetch first ? rows only",
                row -> new Entry(
                        Columns.instant(row, "at"),
                        keys.workspace(row),
                        keys.member(row),
                        row.getString("what"),
                        row.getString("was"),
                        row.getString("became")),
                keys.of(workspace),
                count);
    }
}
