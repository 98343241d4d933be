package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Standings.Near;
import dev.interviewquiz.core.practice.Standings.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one board: pages, one's own row, and who stands next to it. Equal values share a rank: 1, 1, 3. */
final class LadderReader {
    private static final String FIRST = " fetch first ? rows only";

    private final Sql sql;
    private final Ladder ladder;
    private final RowMapper<Row> mapper;

    LadderReader(Sql sql, Keys keys, Ladder ladder) {
        this.sql = sql;
        this.ladder = ladder;
        this.mapper = row ->
                new Row(1, keys.member(row), row.getString("name"), row.getInt("reached"), row.getInt("came_from"));
    }

    List<Row> page(int offset, int count) {
        List<Row> page = list(
                " and " + ladder.value() + " > ?" + ladder.bestFirst() + " offset ? rows fetch next ? rows only",
                ladder.above(),
                offset,
                count);
        List<Row> ranked = new ArrayList<>();
        for (Row row : page) {
            ranked.add(at(ranked.isEmpty() ? rank(row) : next(ranked, offset, row), row));
        }
        return List.copyOf(ranked);
    }

    private static int next(List<Row> above, int offset, Row row) {
        Row last = above.get(above.size() - 1);
        return last.value() == row.value() ? last.rank() : offset + above.size() + 1;
    }

    Optional<Row> own(MemberRef member) {
        return sql.first(ladder.rows() + " and member = ?", mapper, with(member.userId()))
                .map(row -> at(rank(row), row));
    }

    /** Counts from the own row on, not from the top: that is a few rows, however far down it stands. */
    Near near(Row own) {
        List<Row> before = new ArrayList<>(beside(own, "<", ">", ladder.bestLast()));
        Collections.reverse(before);
        return new Near(
                before.stream()
                        .map(row -> at(own.rank() - between(own, row), row))
                        .toList(),
                beside(own, ">", "<", ladder.bestFirst()).stream()
                        .map(row -> at(own.rank() + between(row, own), row))
                        .toList());
    }

    /** First those with the same value, by name and member, then those with another. */
    private List<Row> beside(Row own, String name, String value, String order) {
        String onBoard = " and " + ladder.value() + " > ? and " + ladder.value();
        List<Row> equal = list(
                onBoard + " = ? and name " + name + "= ? and (name " + name + " ? or member " + name + " ?)" + order
                        + FIRST,
                ladder.above(),
                own.value(),
                own.name(),
                own.name(),
                own.member().userId(),
                Near.EACH);
        if (equal.size() == Near.EACH) {
            return equal;
        }
        List<Row> further = list(
                onBoard + " " + value + " ?" + order + FIRST, ladder.above(), own.value(), Near.EACH - equal.size());
        return Stream.concat(equal.stream(), further.stream()).toList();
    }

    private int rank(Row row) {
        return 1 + sql.number(ladder.count() + " and " + ladder.value() + " > ?", with(row.value()));
    }

    /** How many have more than the one and no more than the other. */
    private int between(Row low, Row high) {
        String within = " and " + ladder.value() + " > ? and " + ladder.value() + " <= ?";
        return low.value() == high.value() ? 0 : sql.number(ladder.count() + within, with(low.value(), high.value()));
    }

    private List<Row> list(String rest, Object... arguments) {
        return sql.list(ladder.listed() + rest, mapper, with(arguments));
    }

    private Object[] with(Object... arguments) {
        return Stream.concat(ladder.key().stream(), Stream.of(arguments)).toArray();
    }

    private static Row at(int rank, Row row) {
        return new Row(rank, row.member(), row.name(), row.value(), row.answers());
    }
}
