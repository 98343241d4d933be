package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Members;
import dev.interviewquiz.core.practice.Streaks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables {@code streak} and {@code spent_note}. */
final class SqlStreaks implements Streaks {
    private static final String SELECT =
            "select workspace, channel, member, length, freezes, towards_freeze, freeze_spent from streak ";
    private static final String UPDATE = "update streak set length = ?, freezes = ?, towards_freeze = ?,"
            + " freeze_spent = ?, longest = ? where workspace = ? and member = ? and channel = ?";
    private static final String INSERT = "insert into streak (length, freezes, towards_freeze, freeze_spent, longest,"
            + " workspace, member, channel, listed, name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LONGEST =
            "update streak set longest = ? where workspace = ? and member = ? and channel = ?";

    private static final String FORGET = "delete from spent_note where workspace = ? and member = ? and channel = ?";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;
    private final Members members;

    SqlStreaks(Sql sql, Keys keys, JoinedTransactions transactions, Members members) {
        this.members = members;
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
        transactions.run(() -> {
            Map<String, Own> all = own(member);
            Own before = all.put(channel.id(), new Own(channel.id(), streak.length(), false));
            String longest =
                    all.values().stream().min(Own.LONGEST_FIRST).orElseThrow().channel();
            store(channel, member, streak, channel.id().equals(longest), before != null);
            all.remove(channel.id());
            all.values().stream()
                    .filter(other -> other.longest() != other.channel().equals(longest))
                    .forEach(other ->
                            sql.update(LONGEST, !other.longest(), keys.of(member), member.userId(), other.channel()));
            if (streak.length() == 0) {
                sql.update(FORGET, keys.of(member), member.userId(), channel.id());
            }
        });
    }

    private void store(ChannelRef channel, MemberRef member, Streak streak, boolean longest, boolean exists) {
        List<Object> row = List.of(
                streak.length(),
                streak.freezes(),
                streak.towardsFreeze(),
                streak.freezeSpent(),
                longest,
                keys.of(channel),
                member.userId(),
                channel.id());
        if (exists) {
            sql.update(UPDATE, row.toArray());
        } else {
            Shown shown = members.find(member).map(Shown::of).orElseGet(() -> Shown.unknown(member.userId()));
            sql.update(
                    INSERT,
                    Stream.concat(row.stream(), Stream.of(shown.listed(), shown.name()))
                            .toArray());
        }
    }

    /** The longest stands on the workspace's board: of equally long ones the first by channel. */
    private record Own(String channel, int length, boolean longest) {
        static final Comparator<Own> LONGEST_FIRST =
                Comparator.comparingInt(Own::length).reversed().thenComparing(Own::channel);
    }

    private Map<String, Own> own(MemberRef member) {
        Map<String, Own> all = new HashMap<>();
        sql.each(
                "select channel, length, longest from streak where workspace = ? and member = ?",
                row -> new Own(row.getString("channel"), row.getInt("length"), row.getBoolean("longest")),
                own -> all.put(own.channel(), own),
                keys.of(member),
                member.userId());
        return all;
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
