package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What several answers change in the boards' tables, in as few statements as can be. Used once, by one thread. */
final class Changes {
    private static final String ADD = "update standing set points = points + ?, answers = answers + ?"
            + " where workspace = ? and member = ? and scope = ? and period = ?";
    private static final String OF_DATE =
            " where workspace = ? and member = ? and scope = '" + SqlStandings.WORKSPACE + "' and period = ?";
    private static final String COUNTED = "select points, credit from standing" + OF_DATE;
    private static final String CORRECT = "update standing set points = ?, credit = ?" + OF_DATE;
    private static final String FIRST_OF_DATE = "select a.points, " + Tally.FIRST_TIME_CREDIT
            + " as credit from answer a join post p on p.id = a.post"
            + " where a.person = ? and a.workspace = ? and a.on_date = ? and " + Tally.COUNTS
            + " order by a.number fetch first 1 rows only";
    private static final String ALL = Period.all().key();

    private final Sql sql;
    private final Map<String, List<Period>> seasons = new HashMap<>();
    private final Map<OfDate, Noted> firsts = new LinkedHashMap<>();
    private final Map<StandingKey, Change> changes = new TreeMap<>();

    Changes(Sql sql) {
        this.sql = sql;
    }

    /** In the order of the answers' numbers. */
    void add(Noted.By by, Noted noted) {
        for (Period period : periods(by)) {
            change(by, by.channel(), period, Change.of(by, noted, period));
        }
        firsts.putIfAbsent(new OfDate(by.workspace(), by.member(), by.date()), noted);
    }

    void store() {
        addToWorkspaceBoards();
        List<Map.Entry<StandingKey, Change>> missing = updated(List.copyOf(changes.entrySet()));
        int[] inserted = sql.batch(
                SqlStandings.INSERT,
                missing.stream()
                        .map(entry -> entry.getValue().row(entry.getKey()))
                        .toList());
        var unused = updated(where(missing, inserted, 0));
        storeGains(where(missing, inserted, 1).stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    /** Of who has just come and given too few answers there is none. */
    private void storeGains(Set<StandingKey> fresh) {
        Gains gains = new Gains(sql);
        changes.forEach((key, change) -> {
            boolean tooFew = fresh.contains(key) && change.answers() < Improvement.LEAST;
            if (key.period().equals(ALL) && !tooFew) {
                gains.changed(key.place(), change.shown(), change.date(), seasons(key.workspace()));
            }
        });
        gains.store();
    }

    /** The board's row of the date tells whether this is the date's first: one transaction at most can insert it. */
    private void addToWorkspaceBoards() {
        List<Noted> noted = List.copyOf(firsts.values());
        int[] inserted = sql.batch(
                SqlStandings.INSERT, noted.stream().map(Changes::rowOfDate).toList());
        for (int i = 0; i < inserted.length; i++) {
            Noted.By by = noted.get(i).by().orElseThrow();
            if (inserted[i] == 1) {
                addToWorkspaceBoard(by, noted.get(i).points(), 1);
            } else {
                correctWorkspaceBoard(by);
            }
        }
    }

    private static Object[] rowOfDate(Noted noted) {
        Noted.By by = noted.by().orElseThrow();
        Period date = Period.today(by.date());
        return Change.of(by, noted, date).row(StandingKey.of(by, SqlStandings.WORKSPACE, date));
    }

    private void addToWorkspaceBoard(Noted.By by, int points, int answers) {
        for (Period period : periods(by)) {
            if (period.kind() != Period.Kind.TODAY) {
                Change change = new Change(by.shown(), by.date(), points, answers, Optional.empty());
                change(by, SqlStandings.WORKSPACE, period, change);
            }
        }
    }

    /** The date had its answer; where an earlier one has come since, that one counts instead. */
    private void correctWorkspaceBoard(Noted.By by) {
        String date = Period.today(by.date()).key();
        Worth counted = worth(COUNTED, by.workspace(), by.member(), date);
        Worth first = worth(FIRST_OF_DATE, by.person(), by.workspace(), by.date());
        if (!first.equals(counted)) {
            sql.update(CORRECT, first.points(), first.credit(), by.workspace(), by.member(), date);
            addToWorkspaceBoard(by, first.points() - counted.points(), 0);
        }
    }

    private record Worth(int points, Optional<Double> credit) {}

    private Worth worth(String query, Object... arguments) {
        return sql.first(
                        query, row -> new Worth(row.getInt("points"), Columns.optionalNumber(row, "credit")), arguments)
                .orElse(new Worth(0, Optional.empty()));
    }

    private void change(Noted.By by, String scope, Period period, Change change) {
        changes.merge(StandingKey.of(by, scope, period), change, Change::plus);
    }

    private List<Period> periods(Noted.By by) {
        return Period.containing(by.date(), seasons(by.workspace()));
    }

    private List<Period> seasons(String workspace) {
        return seasons.computeIfAbsent(workspace, key -> SqlSeasons.periods(sql, key));
    }

    /** Those whose rows do not exist yet. */
    private List<Map.Entry<StandingKey, Change>> updated(List<Map.Entry<StandingKey, Change>> wanted) {
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
}
