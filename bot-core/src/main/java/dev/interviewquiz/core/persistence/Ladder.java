package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the rows of one board are. An index begins with the key, {@code listed} and the value, best first, then name and
 * member: H2 reads it in either direction when the order names all of its columns.
 *
 * @param value the column that ranks
 * @param answers the column that tells how many answers that came from
 * @param above who has no more than this is not on the board
 * @param columns the columns of the key
 * @param key their values
 */
record Ladder(String table, String value, String answers, int above, List<String> columns, List<Object> key) {
    private static final List<String> PLACE = List.of("workspace", "scope", "period");

    static Ladder of(Board board, String workspace, BoardScope scope, Period period) {
        String place = SqlStandings.scope(scope);
        return switch (board) {
            case POINTS ->
                new Ladder("standing", "points", "answers", 0, PLACE, List.of(workspace, place, period.key()));
            case IMPROVEMENT ->
                new Ladder(
                        "gain",
                        "thousandths",
                        "answers",
                        Integer.MIN_VALUE,
                        PLACE,
                        List.of(workspace, place, period.key()));
            case STREAK ->
                scope instanceof BoardScope.OfChannel
                        ? streaks("channel", List.of(workspace, place))
                        : streaks("longest", List.of(workspace, true));
        };
    }

    private static Ladder streaks(String column, List<Object> key) {
        return new Ladder("streak", "length", "length", 0, List.of("workspace", column), key);
    }

    /** Rows, listed or not. */
    String rows() {
        return "select workspace, member, name, " + value + " as reached, " + answers + " as came_from from "
                + matching();
    }

    /** Those listed. */
    String listed() {
        return rows() + " and listed = true";
    }

    /** How many are listed. */
    String count() {
        return "select count(*) from " + matching() + " and listed = true";
    }

    String bestFirst() {
        return ordered("", " desc");
    }

    String bestLast() {
        return ordered(" desc", "");
    }

    private String matching() {
        return table + " where "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }

    private String ordered(String direction, String ofValue) {
        return " order by "
                + Stream.of(columns.stream(), Stream.of("listed"))
                        .flatMap(all -> all)
                        .map(column -> column + direction + ", ")
                        .collect(Collectors.joining())
                + value + ofValue + ", name" + direction + ", member" + direction;
    }
}
