package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What several answers change in the table {@code standing}, in as few statements as can be. Used once, by one thread. */
final class Changes {
    private static final String ADD = "update standing set points = points + ?, answers = answers + ?"
            + " where workspace = ? and member = ? and scope = ? and period = ?";
    private static final String COUNTED =
            "select points from standing where workspace = ? and member = ? and scope = ? and period = ?";
    private static final String FIRST_OF_DATE = "select a.points from answer a join post p on p.id = a.post"
            + " where a.person = ? and a.workspace = ? and a.on_date = ? and " + Tally.COUNTS
            + " order by a.number fetch first 1 rows only";

    private final Sql sql;
    private final Map<String, List<Period>> seasons = new HashMap<>();
    private final Map<OfDate, Noted> firsts = new LinkedHashMap<>();
    private final Map<Key, Change> changes = new TreeMap<>();

    Changes(Sql sql) {
        this.sql = sql;
    }

    /** In the order of the answers' numbers. */
    void add(Noted.By by, Noted noted) {
        for (Period period : periods(by)) {
            change(by, by.channel(), period, noted.points(), 1);
        }
        firsts.putIfAbsent(new OfDate(by.workspace(), by.member(), by.date()), noted);
    }

    void store() {
        addToWorkspaceBoards();
        List<Map.Entry<Key, Change>> missing = updated(List.copyOf(changes.entrySet()));
        int[] inserted = sql.batch(
                SqlStandings.INSERT,
                missing.stream()
                        .map(entry -> entry.getValue().row(entry.getKey()))
                        .toList());
        var unused = updated(where(missing, inserted, 0));
    }

    /** The board's row of the date tells whether this is the date's first: one transaction at most can insert it. */
    private void addToWorkspaceBoards() {
        List<Noted> noted = List.copyOf(firsts.values());
        int[] inserted = sql.batch(
                SqlStandings.INSERT, noted.stream().map(Changes::rowOfDate).toList());
        for (int i = 0; i < inserted.length; i++) {
            Noted.By by = noted.get(i).by().orElseThrow();
            if (inserted[i] == 1) {
                addToWorkspaceBoard(by, noted.get(i).points());
            } else {
                correctWorkspaceBoard(by);
            }
        }
    }

    private static Object[] rowOfDate(Noted noted) {
        Noted.By by = noted.by().orElseThrow();
        Key key = new Key(
                by.workspace(),
                by.member(),
                SqlStandings.WORKSPACE,
                Period.today(by.date()).key());
        return new Change(by.shown(), noted.points(), 1).row(key);
    }

    private void addToWorkspaceBoard(Noted.By by, int points) {
        for (Period period : periods(by)) {
            if (period.kind() != Period.Kind.TODAY) {
                change(by, SqlStandings.WORKSPACE, period, points, 1);
            }
        }
    }

    /** The date had its answer; where an earlier one has come since, that one counts instead. */
    private void correctWorkspaceBoard(Noted.By by) {
        String today = Period.today(by.date()).key();
        int counted = sql.number(COUNTED, by.workspace(), by.member(), SqlStandings.WORKSPACE, today);
        int first = sql.number(FIRST_OF_DATE, by.person(), by.workspace(), by.date());
        if (first != counted) {
            for (Period period : periods(by)) {
                change(by, SqlStandings.WORKSPACE, period, first - counted, 0);
            }
        }
    }

    private void change(Noted.By by, String scope, Period period, int points, int answers) {
        Key key = new Key(by.workspace(), by.member(), scope, period.key());
        changes.merge(key, new Change(by.shown(), points, answers), Change::plus);
    }

    private List<Period> periods(Noted.By by) {
        List<Period> all = seasons.computeIfAbsent(by.workspace(), workspace -> SqlSeasons.periods(sql, workspace));
        return Period.containing(
                by.date(),
                all.stream().filter(season -> season.contains(by.date())).findFirst());
    }

    /** Those whose rows do not exist yet. */
    private List<Map.Entry<Key, Change>> updated(List<Map.Entry<Key, Change>> wanted) {
        int[] updated = sql.batch(
                ADD,
                wanted.stream()
                        .map(entry -> entry.getValue().update(entry.getKey()))
                        .toList());
        return where(wanted, updated, 0);
    }

    private static <T> List<T> where(List<T> all, int[] results, int wanted) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            if (results[i] == wanted) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    private record OfDate(String workspace, String member, LocalDate date) {}

    /** A row's key; stored in one order, so that no two transactions wait for each other. */
    private record Key(String workspace, String member, String scope, String period) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::workspace)
                .thenComparing(Key::member)
                .thenComparing(Key::scope)
                .thenComparing(Key::period);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Change(Shown shown, int points, int answers) {
        Change plus(Change other) {
            return new Change(other.shown, points + other.points, answers + other.answers);
        }

        Object[] update(Key key) {
            return new Object[] {points, answers, key.workspace(), key.member(), key.scope(), key.period()};
        }

        Object[] row(Key key) {
            return new Object[] {
                key.workspace(), key.member(), key.scope(), key.period(), points, answers, shown.listed(), shown.name()
            };
        }
    }
}
