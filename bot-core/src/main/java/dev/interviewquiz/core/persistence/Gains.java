package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the table {@code gain}. All that a member's improvement is made of stands in his rows of dates in {@code standing}: at
 * most one credit a date. It is made anew for the periods that an answer falls in, and for later ones, which look back on it.
 * Used once, by one thread.
 */
final class Gains {
    /** No other can have five answers, and ten before them. */
    private static final Set<Period.Kind> KINDS = EnumSet.of(Period.Kind.WEEK, Period.Kind.MONTH, Period.Kind.SEASON);

    private static final String HIS = " where workspace = ? and member = ? and scope = ? and period ";
    private static final String CREDITS = "select period as on_date, credit from standing" + HIS;
    private static final String SINCE = CREDITS + ">= ? and credit is not null";
    private static final String BEFORE = CREDITS + "< ? and credit is not null order by workspace desc, member desc,"
            + " scope desc, period desc fetch first " + Improvement.BEFORE + " rows only";
    private static final String DELETE = "delete from gain" + HIS + "= ?";
    private static final String INSERT =
            "insert into gain (workspace, member, scope, period, thousandths, answers, listed, name)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final List<Object[]> old = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();

    Gains(Sql sql) {
        this.sql = sql;
    }

    /** Of whom, and on which board. */
    record Place(String workspace, String member, String scope) {}

    /** All since a date, and as many before it as improvement looks back on. */
    static NavigableMap<LocalDate, Double> credits(Sql sql, Place place, LocalDate since) {
        NavigableMap<LocalDate, Double> credits = new TreeMap<>();
        for (String query : List.of(SINCE, BEFORE)) {
            sql.each(
                    query,
                    row -> new Credit(LocalDate.parse(row.getString("on_date")), row.getDouble("credit")),
                    credit -> credits.put(credit.date(), credit.credit()),
                    place.workspace(),
                    place.member(),
                    place.scope(),
                    since.toString());
        }
        return credits;
    }

    private record Credit(LocalDate date, double credit) {}

    /** After rows of dates were stored, the earliest of this date. */
    void changed(Place place, Shown shown, LocalDate date, List<Period> seasons) {
        LocalDate since = periods(Set.of(date), seasons).stream()
                .map(Period::from)
                .min(LocalDate::compareTo)
                .orElse(date);
        NavigableMap<LocalDate, Double> credits = credits(sql, place, since);
        Set<LocalDate> dates = new LinkedHashSet<>(credits.tailMap(date, true).keySet());
        dates.add(date);
        put(place, shown, credits, periods(dates, seasons));
    }

    void store() {
        sql.batch(DELETE, old);
        sql.batch(INSERT, rows);
    }

    /** With all credits that these periods look at. */
    void put(Place place, Shown shown, NavigableMap<LocalDate, Double> credits, Set<Period> periods) {
        for (Period period : periods) {
            old.add(new Object[] {place.workspace(), place.member(), place.scope(), period.key()});
            if (Improvement.in(period, credits) instanceof Improvement.Known known) {
                rows.add(new Object[] {
                    place.workspace(),
                    place.member(),
                    place.scope(),
                    period.key(),
                    known.thousandths(),
                    known.answers(),
                    shown.listed(),
                    shown.name()
                });
            }
        }
    }

    /** Those that improvement can be known in. */
    static Set<Period> periods(Collection<LocalDate> dates, List<Period> seasons) {
        Set<Period> periods = new LinkedHashSet<>();
        for (LocalDate date : dates) {
            Period.containing(date, seasons).stream()
                    .filter(period -> KINDS.contains(period.kind()))
                    .forEach(periods::add);
        }
        return periods;
    }
}
