package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes standings anew from the answers, one member after the other; what the tally has not counted yet, it will count. */
final class Recount {
    private static final String ANSWERS = "select a.member, a.channel, a.on_date, a.points, " + Tally.FIRST_TIME_CREDIT
            + " as credit from post p join answer a on a.post = p.id where p.workspace = ? and " + Tally.COUNTS
            + " and a.member is not null and not exists (select 1 from uncounted u where u.answer = a.number)";
    private static final String ORDER = " order by a.member, a.on_date, a.number";
    private static final List<String> TABLES = List.of("standing", "gain");
    private static final int BATCH = 1000;

    private final Sql sql;
    private final Tally tally;

    Recount(Sql sql, Tally tally) {
        this.sql = sql;
        this.tally = tally;
    }

    /** All periods of a workspace. */
    void all(String workspace) {
        tally.hold();
        fill(workspace, "%", period -> true);
    }

    /** All periods of one member. */
    void of(String workspace, String person, String member) {
        tally.hold();
        for (String table : TABLES) {
            sql.update("delete from " + table + " where workspace = ? and member = ?", workspace, member);
        }
        sum(
                workspace,
                period -> true,
                ANSWERS + " and a.person = ? and a.member = ?" + ORDER,
                workspace,
                person,
                member);
    }

    /** The seasons of a workspace, after their dates have changed; the tally must be on {@link Tally#hold}. */
    void seasons(String workspace) {
        fill(workspace, "S%", period -> period.kind() == Period.Kind.SEASON);
    }

    private void fill(String workspace, String keys, Predicate<Period> wanted) {
        for (String table : TABLES) {
            sql.update("delete from " + table + " where workspace = ? and period like '" + keys + "'", workspace);
        }
        sum(workspace, wanted, ANSWERS + ORDER, workspace);
    }

    private void sum(String workspace, Predicate<Period> wanted, String answers, Object... arguments) {
        Sums sums = new Sums(workspace, SqlSeasons.periods(sql, workspace), wanted);
        sql.each(
                answers,
                row -> new Counted(
                        row.getString("member"),
                        row.getString("channel"),
                        Columns.date(row, "on_date"),
                        row.getInt("points"),
                        Columns.optionalNumber(row, "credit")),
                sums::add,
                arguments);
        sums.flush();
    }

    /** All standings there are. */
    void everything() {
        sql.list("select distinct workspace from post", row -> row.getString("workspace"))
                .forEach(this::all);
    }

    private record Counted(String member, String channel, LocalDate date, int points, Optional<Double> credit) {}

    private record Place(String scope, String period) {}

    private record Sum(int points, int answers, Optional<Double> credit) {
        Sum plus(Sum other) {
            return new Sum(points + other.points, answers + other.answers, other.credit);
        }
    }

    /** Sums of the member whose answers are coming in; they are stored when the next member's begin. */
    private final class Sums {
        private final String workspace;
        private final List<Period> seasons;
        private final Predicate<Period> wanted;
        private final Map<Place, Sum> sums = new HashMap<>();
        private final Map<String, NavigableMap<LocalDate, Double>> credits = new HashMap<>();
        private final Set<LocalDate> dates = new HashSet<>();
        private final List<Object[]> rows = new ArrayList<>();
        private Gains gains = new Gains(sql);
        private String member = "";

        Sums(String workspace, List<Period> seasons, Predicate<Period> wanted) {
            this.workspace = workspace;
            this.seasons = seasons;
            this.wanted = wanted;
        }

        void add(Counted answer) {
            if (!answer.member().equals(member)) {
                finishMember();
                member = answer.member();
            }
            count(answer.channel(), answer);
            if (dates.add(answer.date())) {
                count(SqlStandings.WORKSPACE, answer);
            }
        }

        void flush() {
            finishMember();
            store();
        }

        private void count(String scope, Counted answer) {
            Period.containing(answer.date(), seasons).stream().filter(wanted).forEach(period -> {
                Optional<Double> credit = answer.credit().filter(given -> period.kind() == Period.Kind.TODAY);
                sums.merge(new Place(scope, period.key()), new Sum(answer.points(), 1, credit), Sum::plus);
            });
            answer.credit()
                    .ifPresent(credit -> credits.computeIfAbsent(scope, fresh -> new TreeMap<>())
                            .put(answer.date(), credit));
        }

        private void finishMember() {
            if (!sums.isEmpty()) {
                Shown shown = Shown.of(sql, workspace, member);
                sums.forEach((place, sum) -> rows.add(row(place, sum, shown)));
                credits.forEach((scope, his) ->
                        gains.put(new Gains.Place(workspace, member, scope), shown, his, periods(his.keySet())));
            }
            sums.clear();
            credits.clear();
            dates.clear();
            if (rows.size() >= BATCH) {
                store();
            }
        }

        private Set<Period> periods(Set<LocalDate> answered) {
            return Gains.periods(answered, seasons).stream().filter(wanted).collect(Collectors.toSet());
        }

        private Object[] row(Place place, Sum sum, Shown shown) {
            return new Object[] {
                workspace,
                member,
                place.scope(),
                place.period(),
                sum.points(),
                sum.answers(),
                sum.credit(),
                shown.listed(),
                shown.name()
            };
        }

        private void store() {
            sql.batch(SqlStandings.INSERT, rows);
            rows.clear();
            gains.store();
            gains = new Gains(sql);
        }
    }
}
