package dev.interviewquiz.core.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Reads boards through a cache. What changes a workspace's standings says so, after its transaction or in it: every read after
 * that is right. Thread-safe.
 */
public final class Boards {
    /** A row of the improvement board, in thousandths of credit. */
    public record Gain(int rank, MemberRef member, String name, long thousandths) {}

    private static final long ROWS = 300_000;

    private record Key(WorkspaceRef workspace, long version, List<Object> what) {}

    private final Transactions transactions;
    private final Standings standings;
    private final Map<WorkspaceRef, Long> versions = new ConcurrentHashMap<>();
    private final Cache<Key, Object> read = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((Key key, Object value) -> 1 + rows(value))
            .build();

    public Boards(Transactions transactions, Standings standings) {
        this.transactions = transactions;
        this.standings = standings;
    }

    /** Standings of this workspace have changed; told within a transaction, it counts from when that is stored. */
    public void changed(WorkspaceRef workspace) {
        transactions.afterwards(() -> versions.merge(workspace, 1L, Long::sum));
    }

    public List<Standings.Row> points(BoardScope scope, Period period, int offset, int count) {
        return cached(
                scope,
                List.of("points", scope, period.key(), offset, count),
                () -> standings.page(scope, period, offset, count));
    }

    public int size(BoardScope scope, Period period) {
        return cached(scope, List.of("size", scope, period.key()), () -> standings.size(scope, period));
    }

    public Optional<Standings.Row> own(BoardScope scope, Period period, MemberRef member) {
        return cached(scope, List.of("own", scope, period.key(), member), () -> standings.own(scope, period, member));
    }

    public List<Standings.Row> streaks(BoardScope scope, int offset, int count) {
        return cached(scope, List.of("streaks", scope, offset, count), () -> standings.streaks(scope, offset, count));
    }

    /** The member's longest running streak with its rank. */
    public Optional<Standings.Row> ownStreak(BoardScope scope, MemberRef member) {
        return cached(scope, List.of("own-streak", scope, member), () -> standings.ownStreak(scope, member));
    }

    /** All listed members with a figure, best first, ties sharing a rank. */
    public List<Gain> gains(BoardScope scope, Period period) {
        return cached(scope, List.of("gains", scope, period.key()), () -> ranked(figures(scope, period)));
    }

    /** How the member improved, or how many answers are wanting. */
    public Improvement improvement(BoardScope scope, Period period, MemberRef member) {
        Figure figure = figures(scope, period).get(member);
        return figure == null ? Improvement.of(List.of(), List.of()) : figure.improvement();
    }

    /** The rank that an improvement has or, hidden, would have. */
    public int rank(BoardScope scope, Period period, long thousandths) {
        return 1
                + (int) gains(scope, period).stream()
                        .filter(gain -> gain.thousandths() > thousandths)
                        .count();
    }

    private Map<MemberRef, Figure> figures(BoardScope scope, Period period) {
        return cached(scope, List.of("figures", scope, period.key()), () -> {
            Map<MemberRef, Figure> figures = new LinkedHashMap<>();
            courses(scope, period).forEach((member, course) -> figures.put(member, course.figure(period)));
            return figures;
        });
    }

    private Map<MemberRef, Course> courses(BoardScope scope, Period period) {
        Map<MemberRef, Course> courses = new LinkedHashMap<>();
        for (Standings.Scored scored : standings.scored(scope, period.to())) {
            courses.computeIfAbsent(scored.member(), member -> new Course(scored, new ArrayList<>()))
                    .answers()
                    .add(scored);
        }
        return courses;
    }

    /** How a member improved. */
    private record Figure(String name, boolean listed, Improvement improvement) {}

    /** A member's scored answers in order. */
    private record Course(Standings.Scored first, List<Standings.Scored> answers) {
        Figure figure(Period period) {
            List<Double> before = new ArrayList<>();
            List<Double> within = new ArrayList<>();
            for (Standings.Scored answer : answers) {
                (answer.date().isBefore(period.from()) ? before : within).add(answer.credit());
            }
            return new Figure(first.name(), first.listed(), Improvement.of(before, within));
        }
    }

    private static List<Gain> ranked(Map<MemberRef, Figure> figures) {
        List<Gain> gains = new ArrayList<>();
        figures.forEach((member, figure) -> {
            if (figure.listed() && figure.improvement() instanceof Improvement.Known known) {
                gains.add(new Gain(0, member, figure.name(), known.thousandths()));
            }
        });
        gains.sort(Comparator.comparingLong(Gain::thousandths).reversed().thenComparing(Gain::name));
        List<Gain> ranked = new ArrayList<>();
        for (Gain gain : gains) {
            int place = ranked.size();
            boolean tie = place > 0 && ranked.get(place - 1).thousandths() == gain.thousandths();
            int rank = tie ? ranked.get(place - 1).rank() : place + 1;
            ranked.add(new Gain(rank, gain.member(), gain.name(), gain.thousandths()));
        }
        return List.copyOf(ranked);
    }

    private static int rows(Object value) {
        return value instanceof Collection<?> rows ? rows.size() : value instanceof Map<?, ?> map ? map.size() : 0;
    }

    @SuppressWarnings("unchecked")
    private <T> T cached(BoardScope scope, List<Object> what, Supplier<T> load) {
        long version = versions.getOrDefault(scope.workspace(), 0L);
        Key key = new Key(scope.workspace(), version, what);
        Object known = read.getIfPresent(key);
        if (known == null) {
            known = load.get();
            read.put(key, known);
        }
        return (T) known;
    }
}
