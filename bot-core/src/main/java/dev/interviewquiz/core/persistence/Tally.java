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
    /** Which answers {@code a} to posts {@code p} stand on boards: where feedback comes at closing, not before it. */
    static final String COUNTS = "a.kind = 'SCORED' and (p.feedback = 'NOW' or p.state = 'CLOSED')";

    private static final String PLACE = "select p.channel, coalesce(m.name, ?) as name,"
            + " coalesce(not m.hidden and not m.excluded, true) as listed, s.from_date, s.to_date from post p"
            + " left join member m on m.workspace = p.workspace and m.id = ?"
            + " left join season s on s.workspace = p.workspace and s.from_date <= ? and s.to_date >= ?"
            + " where p.id = ? and p.workspace = ?";
    private static final String ADD = "update standing set points = points + ?, answers = answers + ?"
            + " where workspace = ? and member = ? and scope = ? and period = ?";
    private static final String OF_DATE =
            "select points from standing" + " where workspace = ? and member = ? and scope = ? and period = ?";
    private static final String FIRST_OF_DATE = "select a.points from answer a join post p on p.id = a.post"
            + " where a.workspace = ? and a.on_date = ? and a.member = ? and " + COUNTS
            + " order by a.number fetch first 1 rows only";

    private final Sql sql;
    private final Keys keys;

    Tally(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    void count(Answer answer, PostId post) {
        Place place = place(answer, post);
        List<Change> changes = new ArrayList<>();
        place.periods().forEach(period -> changes.add(new Change(place.channel(), period.key(), answer.points(), 1)));
        changes.addAll(onWorkspaceBoard(place, answer));
        add(place, changes);
    }

    /** The board's row of the date tells whether this is the date's first: one process at most can insert it. */
    private List<Change> onWorkspaceBoard(Place place, Answer answer) {
        Change ofDate = change(Period.today(answer.date()), answer.points(), 1);
        if (sql.update(SqlStandings.INSERT, insertion(place, ofDate)) == 1) {
            return place.periods().stream()
                    .filter(period -> period.kind() != Period.Kind.TODAY)
                    .map(period -> change(period, answer.points(), 1))
                    .toList();
        }
        int counted = sql.number(OF_DATE, place.workspace(), place.member(), ofDate.scope(), ofDate.period());
        int first = sql.number(FIRST_OF_DATE, place.workspace(), answer.date(), place.member());
        return first == counted
                ? List.of()
                : place.periods().stream()
                        .map(period -> change(period, first - counted, 0))
                        .toList();
    }

    private void add(Place place, List<Change> changes) {
        List<Change> missing = updated(place, changes);
        int[] inserted = sql.batch(
                SqlStandings.INSERT,
                missing.stream().map(change -> insertion(place, change)).toList());
        List<Change> overtaken = new ArrayList<>();
        for (int i = 0; i < inserted.length; i++) {
            if (inserted[i] == 0) {
                overtaken.add(missing.get(i));
            }
        }
        updated(place, overtaken);
    }

    /** The changes whose rows do not exist yet. */
    private List<Change> updated(Place place, List<Change> changes) {
        int[] updated = sql.batch(
                ADD,
                changes.stream()
                        .map(change -> new Object[] {
                            change.points(),
                            change.answers(),
                            place.workspace(),
                            place.member(),
                            change.scope(),
                            change.period()
                        })
                        .toList());
        List<Change> missing = new ArrayList<>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                missing.add(changes.get(i));
            }
        }
        return missing;
    }

    private static Change change(Period period, int points, int answers) {
        return new Change(SqlStandings.WORKSPACE, period.key(), points, answers);
    }

    private static Object[] insertion(Place place, Change change) {
        return new Object[] {
            place.workspace(),
            place.member(),
            change.scope(),
            change.period(),
            change.points(),
            change.answers(),
            place.shown().listed(),
            place.shown().name()
        };
    }

    private Place place(Answer answer, PostId post) {
        String workspace = keys.of(answer.member());
        String member = answer.member().userId();
        return sql.first(
                        PLACE,
                        row -> new Place(
                                workspace,
                                member,
                                row.getString("channel"),
                                new Shown(row.getString("name"), row.getBoolean("listed")),
                                Period.containing(answer.date(), season(row))),
                        member,
                        member,
                        answer.date(),
                        answer.date(),
                        post.value(),
                        workspace)
                .orElseThrow(() ->
                        new IllegalArgumentException("post " + post.value() + " is not one of the member's workspace"));
    }

    private static Optional<Period> season(ResultSet row) throws SQLException {
        if (row.getObject("from_date") == null) {
            return Optional.empty();
        }
        return Optional.of(Period.season(Columns.date(row, "from_date"), Optional.of(Columns.date(row, "to_date"))));
    }

    private record Place(String workspace, String member, String channel, Shown shown, List<Period> periods) {}

    private record Change(String scope, String period, int points, int answers) {}
}
