package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes standings anew from the answers, one member after the other; what the tally has not counted yet, it will count. */
final class Recount {
    private static final String ANSWERS = "select a.member, a.channel, a.on_date, a.points from post p"
            + " join answer a on a.post = p.id where p.workspace = ? and " + Tally.COUNTS
            + " and a.member is not null and not exists (select 1 from uncounted u where u.answer = a.number) order by a.member, a.on_date, a.number";
    private static final int BATCH = 1000;

    private final Sql sql;
    private final Tally tally;

    Recount(Sql sql, Tally tally) {
        this.sql = sql;
        this.tally = tally;
    }

    /** All periods of a workspace. */
    void all(String workspace) {
        tally.settle();
        sql.update("delete from standing where workspace = ?", workspace);
        fill(workspace, period -> true);
    }

    /** The seasons of a workspace, after their dates have changed; what was not counted before must be {@link Tally#settle}d. */
    void seasons(String workspace) {
        sql.update("delete from standing where workspace = ? and period like 'S%'", workspace);
        fill(workspace, period -> period.kind() == Period.Kind.SEASON);
    }

    private void fill(String workspace, Predicate<Period> wanted) {
        List<Period> seasons = SqlSeasons.periods(sql, workspace);
        Sums sums = new Sums(workspace, seasons, wanted);
        sql.each(
                ANSWERS,
                row -> new Counted(
                        row.getString("member"),
                        row.getString("channel"),
                        Columns.date(row, "on_date"),
                        row.getInt("points")),
                sums::add,
                workspace);
        sums.flush();
    }

    private record Counted(String member, String channel, LocalDate date, int points) {}

    private record Place(String scope, String period) {}

    private static final class Sum {
        private int points;
        private int answers;
    }

    /** Sums of the member whose answers are coming in; they are stored when the next member's begin. */
    private final class Sums {
        private final String workspace;
        private final List<Period> seasons;
        private final Predicate<Period> wanted;
        private final Map<Place, Sum> sums = new HashMap<>();
        private final Set<LocalDate> dates = new HashSet<>();
        private final List<Object[]> rows = new ArrayList<>();
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
            boolean firstOfDate = dates.add(answer.date());
            Optional<Period> season = seasons.stream()
                    .filter(period -> period.contains(answer.date()))
                    .findFirst();
            Period.containing(answer.date(), season).stream().filter(wanted).forEach(period -> {
                count(answer.channel(), period, answer.points());
                if (firstOfDate) {
                    count(SqlStandings.WORKSPACE, period, answer.points());
                }
            });
        }

        void flush() {
            finishMember();
            store();
        }

        private void count(String scope, Period period, int points) {
            Sum sum = sums.computeIfAbsent(new Place(scope, period.key()), place -> new Sum());
            sum.points += points;
            sum.answers++;
        }

        private void finishMember() {
            if (!sums.isEmpty()) {
                Shown shown = Shown.of(sql, workspace, member);
                sums.forEach((place, sum) -> rows.add(new Object[] {
                    workspace,
                    member,
                    place.scope(),
                    place.period(),
                    sum.points,
                    sum.answers,
                    shown.listed(),
                    shown.name()
                }));
            }
            sums.clear();
            dates.clear();
            if (rows.size() >= BATCH) {
                store();
            }
        }

        private void store() {
            sql.batch(SqlStandings.INSERT, rows);
            rows.clear();
        }
    }
}
