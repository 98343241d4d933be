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
        List<Row> before = new ArrayList<>(equal(own, "<", ladder.bestLast()));
        before.addAll(further(before, " > ?", ladder.bestLast(), Math.max(own.value(), ladder.above())));
        Collections.reverse(before);
        List<Row> after = new ArrayList<>(equal(own, ">", ladder.bestFirst()));
        String worse = " > ? and " + ladder.value() + " < ?";
        after.addAll(further(after, worse, ladder.bestFirst(), ladder.above(), own.value()));
        return new Near(
                before.stream()
                        .map(row -> at(own.rank() - between(own, row), row))
                        .toList(),
                after.stream()
                        .map(row -> at(own.rank() + between(row, own), row))
                        .toList());
    }

    /** Those with the same value, by name and member. */
    private List<Row> equal(Row own, String side, String order) {
        String beside = " and " + ladder.value() + " = ? and name " + side + "= ? and (name " + side + " ? or member "
                + side + " ?)";
        return own.value() <= ladder.above()
                ? List.of()
                : list(
                        beside + order + FIRST,
                        own.value(),
                        own.name(),
                        own.name(),
                        own.member().userId(),
                        Near.EACH);
    }

    /** As many as are wanting. A bound is given once: H2 finds no place in the index from two. */
    private List<Row> further(List<Row> equal, String bounds, String order, Object... values) {
        int wanting = Near.EACH - equal.size();
        Object[] arguments =
                Stream.concat(Stream.of(values), Stream.of(wanting)).toArray();
        return wanting == 0 ? List.of() : list(" and " + ladder.value() + bounds + order + FIRST, arguments);
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
