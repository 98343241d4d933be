package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Troubles;
import java.time.Instant;
import java.util.List;

/** The {@code trouble} table. */
final class SqlTroubles implements Troubles {
    private final Sql sql;
    private final Keys keys;

    SqlTroubles(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    @Override
    public boolean raise(ChannelRef channel, String kind, String detail, Instant at) {
        return sql.update(
                        "insert into trouble (workspace, channel, kind, detail, since, told) values (?, ?, ?, ?, ?, false)"
                                + " on conflict do nothing",
                        keys.of(channel),
                        channel.id(),
                        kind,
                        detail,
                        at)
                == 1;
    }

    @Override
    public boolean change(ChannelRef channel, String kind, String detail, Instant at) {
        return sql.update(
                        "update trouble set detail = ?, since = ?, told = false"
                                + " where workspace = ? and channel = ? and kind = ? and detail <> ?",
                        detail,
                        at,
                        keys.of(channel),
                        channel.id(),
                        kind,
                        detail)
                == 1;
    }

    @Override
    public void told(Trouble trouble) {
        sql.update(
                "update trouble set told = true where workspace = ? and channel = ? and kind = ? and detail = ?",
                keys.of(trouble.channel()),
                trouble.channel().id(),
                trouble.kind(),
                trouble.detail());
    }

    @Override
    public void settle(ChannelRef channel, String kind) {
        sql.update(
                "delete from trouble where workspace = ? and channel = ? and kind = ?",
                keys.of(channel),
                channel.id(),
                kind);
    }

    @Override
    public List<Trouble> of(WorkspaceRef workspace) {
        return sql.list(
                "select workspace, channel, kind, detail, since, told from trouble where workspace = ?"
                        + " order by since, channel, kind",
                row -> new Trouble(
                        keys.channel(row),
                        row.getString("kind"),
                        row.getString("detail"),
                        Columns.instant(row, "since"),
                        row.getBoolean("told")),
                keys.of(workspace));
    }
}
