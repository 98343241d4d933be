package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the standings up to date with one answer: a read and three statements, whatever was answered before. */
final class Tally {
    private static final String PLACE = "select p.channel, coalesce(m.name, ?) as name,"
            + " coalesce(not m.hidden and not m.excluded, true) as listed, s.from_date, s.to_date from post p"
            + " left join member m on m.workspace = p.workspace and m.id = ?"
            + " left join season s on s.workspace = p.workspace and s.from_date <= ? and s.to_date >= ?"
            + " where p.id = ? and p.workspace = ?";
    private static final String ADD = "update standing set points = points + ?, answers = answers + ?"
            + " where workspace = ? and member = ? and scope = ? and period = ?";
    private static final String EARLIER = "select 1 from answer where workspace = ? and on_date = ? and member = ?"
            + " and kind = 'SCORED' and number < (select number from answer where post = ? and counted_by = ?)";

    private final Sql sql;
    private final Keys keys;

    Tally(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** The row of the date on the workspace's board tells the first answer of a date: who inserts it is the first. */
    void count(Answer answer, PostId post) {
        Place place = place(answer, post);
        List<Object[]> rows = rows(place, answer, place.channel(), answer.points(), place.periods());
        Object[] ofDate = row(place, answer, SqlStandings.WORKSPACE, Period.today(answer.date()), answer.points());
        if (sql.update(SqlStandings.INSERT, ofDate) == 1) {
            List<Period> longer = place.periods().stream()
                    .filter(period -> period.kind() != Period.Kind.TODAY)
                    .toList();
            rows.addAll(rows(place, answer, SqlStandings.WORKSPACE, answer.points(), longer));
        }
        add(rows, 1);
    }

    void shift(Answer answer, PostId post, int points) {
        Place place = place(answer, post);
        List<Object[]> rows = rows(place, answer, place.channel(), points, place.periods());
        String member = answer.member().userId();
        if (!sql.exists(EARLIER, keys.of(answer.member()), answer.date(), member, post.value(), member)) {
            rows.addAll(rows(place, answer, SqlStandings.WORKSPACE, points, place.periods()));
        }
        add(rows, 0);
    }

    private void add(List<Object[]> rows, int answers) {
        List<Object[]> missing = updated(rows, answers);
        int[] inserted = sql.batch(SqlStandings.INSERT, missing);
        List<Object[]> lost = new ArrayList<>();
        for (int i = 0; i < inserted.length; i++) {
            if (inserted[i] == 0) {
                lost.add(missing.get(i));
            }
        }
        updated(lost, answers);
    }

    /** The rows that do not exist yet. */
    private List<Object[]> updated(List<Object[]> rows, int answers) {
        int[] changed = sql.batch(
                ADD,
                rows.stream()
                        .map(row -> new Object[] {row[4], answers, row[0], row[1], row[2], row[3]})
                        .toList());
        List<Object[]> missing = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        return missing;
    }

    private List<Object[]> rows(Place place, Answer answer, String scope, int points, List<Period> periods) {
        List<Object[]> rows = new ArrayList<>();
        periods.forEach(period -> rows.add(row(place, answer, scope, period, points)));
        return rows;
    }

    private Object[] row(Place place, Answer answer, String scope, Period period, int points) {
        return new Object[] {
            keys.of(answer.member()),
            answer.member().userId(),
            scope,
            period.key(),
            points,
            1,
            place.shown().listed(),
            place.shown().name()
        };
    }

    private Place place(Answer answer, PostId post) {
        String member = answer.member().userId();
        return sql.first(
                        PLACE,
                        (row, context) -> new Place(
                                row.getString("channel"),
                                new Shown(row.getString("name"), row.getBoolean("listed")),
                                Period.containing(answer.date(), season(row))),
                        member,
                        member,
                        answer.date(),
                        answer.date(),
                        post.value(),
                        keys.of(answer.member()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "post " + post.value() + " is not one of the member's workspace"));
    }

    private static Optional<Period> season(ResultSet row) throws SQLException {
        if (row.getObject("from_date") == null) {
            return Optional.empty();
        }
        return Optional.of(
                Period.season(Columns.date(row, "from_date"), Optional.of(Columns.date(row, "to_date"))));
    }

    private record Place(String channel, Shown shown, List<Period> periods) {}
}
