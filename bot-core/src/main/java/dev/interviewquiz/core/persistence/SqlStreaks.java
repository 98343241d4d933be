package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Streaks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables {@code streak} and {@code spent_note}. */
final class SqlStreaks implements Streaks {
    private static final String SELECT =
            "select workspace, channel, member, length, freezes, towards_freeze, freeze_spent from streak ";
    private static final String UPDATE = "update streak set length = ?, freezes = ?, towards_freeze = ?,"
            + " freeze_spent = ? where workspace = ? and member = ? and channel = ?";
    private static final String INSERT = "insert into streak (length, freezes, towards_freeze, freeze_spent, workspace,"
            + " member, channel, listed, name, longest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)";

    private static final String LONGEST =
            "update streak set longest = ? where workspace = ? and member = ? and channel = ?";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;

    SqlStreaks(Sql sql, Keys keys, JoinedTransactions transactions) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public Streak get(ChannelRef channel, MemberRef member) {
        return sql.first(
                        SELECT + "where workspace = ? and member = ? and channel = ?",
                        row -> streak(row),
                        keys.of(channel),
                        member.userId(),
                        channel.id())
                .orElse(Streak.NONE);
    }

    @Override
    public void save(ChannelRef channel, MemberRef member, Streak streak) {
        String workspace = keys.of(channel);
        transactions.run(() -> {
            int changed = sql.update(
                    UPDATE,
                    streak.length(),
                    streak.freezes(),
                    streak.towardsFreeze(),
                    streak.freezeSpent(),
                    workspace,
                    member.userId(),
                    channel.id());
            if (changed == 0) {
                Shown shown = Shown.of(sql, workspace, member.userId());
                sql.update(
                        INSERT,
                        streak.length(),
                        streak.freezes(),
                        streak.towardsFreeze(),
                        streak.freezeSpent(),
                        workspace,
                        member.userId(),
                        channel.id(),
                        shown.listed(),
                        shown.name());
            }
            markLongest(workspace, member.userId());
        });
    }

    private record Own(String channel, int length, boolean longest) {}

    /** The one on the workspace's board: of equally long ones the first by channel. Changes no row as a rule. */
    private void markLongest(String workspace, String member) {
        List<Own> all = sql.list(
                "select channel, length, longest from streak where workspace = ? and member = ?",
                row -> new Own(row.getString("channel"), row.getInt("length"), row.getBoolean("longest")),
                workspace,
                member);
        String longest = all.stream()
                .min(Comparator.comparingInt(Own::length).reversed().thenComparing(Own::channel))
                .map(Own::channel)
                .orElseThrow();
        all.stream()
                .filter(own -> own.longest() != own.channel().equals(longest))
                .forEach(own -> sql.update(LONGEST, !own.longest(), workspace, member, own.channel()));
    }

    @Override
    public Map<MemberRef, Streak> running(ChannelRef channel) {
        return byKey(
                "where workspace = ? and channel = ? and (length > 0 or freezes > 0) order by member",
                keys::member,
                keys.of(channel),
                channel.id());
    }

    @Override
    public Map<ChannelRef, Streak> of(MemberRef member) {
        return byKey(
                "where workspace = ? and member = ? order by channel", keys::channel, keys.of(member), member.userId());
    }

    private <K> Map<K, Streak> byKey(String where, RowMapper<K> key, Object... arguments) {
        Map<K, Streak> streaks = new LinkedHashMap<>();
        sql.each(
                SELECT + where,
                row -> Map.entry(key.map(row), streak(row)),
                entry -> streaks.put(entry.getKey(), entry.getValue()),
                arguments);
        return streaks;
    }

    @Override
    public void noteSpent(ChannelRef channel, MemberRef member) {
        sql.update(
                "insert into spent_note (workspace, member, channel) values (?, ?, ?) on conflict do nothing",
                keys.of(channel),
                member.userId(),
                channel.id());
    }

    @Override
    public boolean takeSpentNote(MemberRef member) {
        return sql.update("delete from spent_note where workspace = ? and member = ?", keys.of(member), member.userId())
                > 0;
    }

    private static Streak streak(ResultSet row) throws SQLException {
        return new Streak(
                row.getInt("length"),
                row.getInt("freezes"),
                row.getInt("towards_freeze"),
                row.getBoolean("freeze_spent"));
    }
}
