package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.StreakNote;
import dev.interviewquiz.core.practice.Streaks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables {@code streak} and {@code spent_note}. */
final class SqlStreaks implements Streaks {
    private static final String SELECT =
            "select workspace, channel, member, length, freezes, towards_freeze, freeze_spent from streak ";
    private static final String UPDATE = "update streak set length = ?, freezes = ?, towards_freeze = ?,"
            + " freeze_spent = ?, longest = ? where workspace = ? and member = ? and channel = ?";
    private static final String INSERT = "insert into streak (length, freezes, towards_freeze, freeze_spent, longest,"
            + " workspace, member, channel, listed, name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OWN = "select channel, length, longest from streak where workspace = ? and member = ?"
            + " order by channel for update";
    private static final String LONGEST =
            "update streak set longest = ? where workspace = ? and member = ? and channel = ?";

    private static final String NOTES =
            "select channel, freezes, ended_length, ended_on from spent_note where workspace = ? and member = ? ";
    private static final String FORGET = "delete from spent_note where workspace = ? and member = ? ";
    private static final String NOTE = "insert into spent_note (workspace, member, channel, freezes, ended_length,"
            + " ended_on) values (?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Keys keys;
    private final JoinedTransactions transactions;

    SqlStreaks(Sql sql, Keys keys, JoinedTransactions transactions) {
        this.sql = sql;
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public void save(ChannelRef channel, MemberRef member, Streak streak) {
        transactions.run(() -> {
            Map<String, Own> others = own(member);
            if (others.remove(channel.id()) != null) {
                String longest = longest(channel, streak, others);
                sql.update(UPDATE, row(channel, member, streak, longest).toArray());
                follow(member, others, longest);
            } else {
                begin(channel, member, streak);
            }
        });
    }

    /** Holds the card: whoever changes it, or begins a streak elsewhere, comes before or after this. */
    private void begin(ChannelRef channel, MemberRef member, Streak streak) {
        Shown shown = Shown.held(sql, keys.of(member), member.userId());
        Map<String, Own> others = own(member);
        String longest = longest(channel, streak, others);
        sql.update(
                INSERT,
                Stream.concat(row(channel, member, streak, longest).stream(), Stream.of(shown.listed(), shown.name()))
                        .toArray());
        follow(member, others, longest);
    }

    /** Whose streak stands on the workspace's board. */
    private static String longest(ChannelRef channel, Streak streak, Map<String, Own> others) {
        Own changed = new Own(channel.id(), streak.length(), false);
        return Stream.concat(Stream.of(changed), others.values().stream())
                .min(Own.LONGEST_FIRST)
                .orElseThrow()
                .channel();
    }

    private void follow(MemberRef member, Map<String, Own> others, String longest) {
        others.values().stream()
                .filter(other -> other.longest() != other.channel().equals(longest))
                .forEach(other ->
                        sql.update(LONGEST, !other.longest(), keys.of(member), member.userId(), other.channel()));
    }

    private List<Object> row(ChannelRef channel, MemberRef member, Streak streak, String longest) {
        return List.of(
                streak.length(),
                streak.freezes(),
                streak.towardsFreeze(),
                streak.freezeSpent(),
                channel.id().equals(longest),
                keys.of(channel),
                member.userId(),
                channel.id());
    }

    /** The longest stands on the workspace's board: of equally long ones the first by channel. */
    record Own(String channel, int length, boolean longest) {
        static final Comparator<Own> LONGEST_FIRST =
                Comparator.comparingInt(Own::length).reversed().thenComparing(Own::channel);
    }

    /** By channel; held. */
    private Map<String, Own> own(MemberRef member) {
        return hold(sql, keys.of(member), member.userId()).stream()
                .collect(Collectors.toMap(Own::channel, own -> own, (a, b) -> b, HashMap::new));
    }

    /**
     * All of a member, until the running transaction has ended: in one order, so that of two none waits for the other, and before
     * his card.
     */
    static List<Own> hold(Sql sql, String workspace, String member) {
        return sql.list(
                OWN,
                row -> new Own(row.getString("channel"), row.getInt("length"), row.getBoolean("longest")),
                workspace,
                member);
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
    public void note(ChannelRef channel, MemberRef member, StreakNote note) {
        transactions.run(() -> {
            Object[] key = {keys.of(member), member.userId(), channel.id()};
            StreakNote all = sql.first(NOTES + "and channel = ?", SqlStreaks::note, key)
                    .orElse(StreakNote.NONE)
                    .plus(note);
            sql.update(FORGET + "and channel = ?", key);
            sql.update(
                    NOTE,
                    keys.of(member),
                    member.userId(),
                    channel.id(),
                    all.freezes(),
                    all.ended().map(StreakNote.Ended::length),
                    all.ended().map(StreakNote.Ended::on));
        });
    }

    @Override
    public Map<ChannelRef, StreakNote> takeNotes(MemberRef member) {
        return transactions.within(() -> {
            Map<ChannelRef, StreakNote> notes = new LinkedHashMap<>();
            sql.each(
                    NOTES,
                    row -> Map.entry(new ChannelRef(member.workspace(), row.getString("channel")), note(row)),
                    noted -> notes.put(noted.getKey(), noted.getValue()),
                    keys.of(member),
                    member.userId());
            if (!notes.isEmpty()) {
                sql.update(FORGET, keys.of(member), member.userId());
            }
            return notes;
        });
    }

    private static StreakNote note(ResultSet row) throws SQLException {
        Optional<LocalDate> ended = Columns.optionalDate(row, "ended_on");
        int length = row.getInt("ended_length");
        return new StreakNote(row.getInt("freezes"), ended.map(on -> new StreakNote.Ended(length, on)));
    }

    private static Streak streak(ResultSet row) throws SQLException {
        return new Streak(
                row.getInt("length"),
                row.getInt("freezes"),
                row.getInt("towards_freeze"),
                row.getBoolean("freeze_spent"));
    }
}
