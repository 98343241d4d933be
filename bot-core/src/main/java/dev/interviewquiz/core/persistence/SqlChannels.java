package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Channels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code channel} table. */
final class SqlChannels implements Channels {
    private static final String SELECT =
            "select workspace, id as channel, schedule, asking, seed, admin as member, handled from channel ";

    private static final int REMEMBERED = 20_000;

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;
    private final Remembered<ChannelRef, Optional<Channel>> known;
    /** How many channels each workspace with several has, all at once: a morning of many channels asks but once. */
    private final Remembered<Boolean, Map<String, Integer>> several;

    SqlChannels(Sql sql, Keys keys, JoinedTransactions transactions) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
        this.known = Remembered.of(transactions, REMEMBERED, this::stored);
        this.several = Remembered.of(transactions, 1, key -> storedSeveral());
    }

    @Override
    public Optional<Channel> find(ChannelRef ref) {
        return known.get(ref);
    }

    private Optional<Channel> stored(ChannelRef ref) {
        return sql.first(SELECT + "where workspace = ? and id = ?", row -> read(row), keys.of(ref), ref.id());
    }

    @Override
    public void save(Channel channel) {
        String workspace = keys.of(channel.ref());
        String schedule = ScheduleJson.write(channel.schedule());
        String asking = AskingJson.write(channel.asking());
        String admin = channel.admin().userId();
        transactions.run(() -> {
            int changed = sql.update(
                    "update channel set schedule = ?, asking = ?, seed = ?, admin = ?, handled = ?"
                            + " where workspace = ? and id = ?",
                    schedule,
                    asking,
                    channel.seed(),
                    admin,
                    channel.handled(),
                    workspace,
                    channel.ref().id());
            if (changed == 0) {
                sql.update(
                        "insert into channel (workspace, id, schedule, asking, seed, admin, handled)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        workspace,
                        channel.ref().id(),
                        schedule,
                        asking,
                        channel.seed(),
                        admin,
                        channel.handled());
                several.changed(true);
            }
            known.wrote(channel.ref(), Optional.of(channel));
        });
    }

    @Override
    public List<Channel> of(WorkspaceRef workspace) {
        return sql.list(SELECT + "where workspace = ? order by number", row -> read(row), keys.of(workspace));
    }

    @Override
    public List<Channel> all() {
        return sql.list(SELECT + "order by number", row -> read(row));
    }

    @Override
    public int beside(ChannelRef channel) {
        return several.get(true).getOrDefault(keys.of(channel), 1) - 1;
    }

    private Map<String, Integer> storedSeveral() {
        Map<String, Integer> counts = new HashMap<>();
        sql.each(
                "select workspace, count(*) from channel group by workspace having count(*) > 1",
                row -> Map.entry(row.getString(1), row.getInt(2)),
                found -> counts.put(found.getKey(), found.getValue()));
        return Map.copyOf(counts);
    }

    private Channel read(ResultSet row) throws SQLException {
        MemberRef admin = keys.member(row);
        return new Channel(
                keys.channel(row),
                ScheduleJson.read(row.getString("schedule")),
                AskingJson.read(row.getString("asking")),
                row.getLong("seed"),
                admin,
                Columns.instant(row, "handled"));
    }
}
