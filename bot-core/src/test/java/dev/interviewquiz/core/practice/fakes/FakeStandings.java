package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Answer;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.practice.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Adds up the answers anew at each reading: what the kept standings of the database are compared with. */
final class FakeStandings implements Standings {
    private static final Comparator<Memory.Kept> OLDEST_FIRST =
            Comparator.comparing((Memory.Kept kept) -> kept.answer().date()).thenComparingLong(Memory.Kept::number);
    private static final Comparator<Row> BEST_FIRST = Comparator.comparingInt(Row::value)
            .reversed()
            .thenComparing(Row::name)
            .thenComparing(row -> row.member().userId());

    private final Memory memory;

    FakeStandings(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void count(Answer answer) {
        if (answer.kind() == Answer.Kind.SCORED && answer.post().isPresent()) {
            memory.counted.put(answer.id(), true);
        }
    }

    @Override
    public List<Row> page(Board board, BoardScope scope, Period period, int offset, int count) {
        List<Row> listed = listed(board, scope, period);
        return listed.stream()
                .skip(offset)
                .limit(count)
                .map(row -> ranked(row, listed))
                .toList();
    }

    @Override
    public Optional<Row> own(Board board, BoardScope scope, Period period, MemberRef member) {
        return rows(board, scope, period).stream()
                .filter(row -> row.member().equals(member))
                .map(row -> ranked(row, listed(board, scope, period)))
                .findFirst();
    }

    @Override
    public Near near(Board board, BoardScope scope, Period period, Row own) {
        List<Row> listed = listed(board, scope, period);
        List<Row> others = listed.stream()
                .filter(row -> !row.member().equals(own.member()))
                .map(row -> ranked(row, listed))
                .toList();
        int place = (int)
                others.stream().filter(row -> BEST_FIRST.compare(row, own) < 0).count();
        return new Near(
                others.subList(Math.max(0, place - Near.EACH), place),
                others.subList(place, Math.min(others.size(), place + Near.EACH)));
    }

    @Override
    public Improvement improvement(BoardScope scope, Period period, MemberRef member) {
        return Improvement.in(period, credits(scope).getOrDefault(member, new TreeMap<>()));
    }

    private List<Row> rows(Board board, BoardScope scope, Period period) {
        return switch (board) {
            case POINTS -> points(scope, period);
            case IMPROVEMENT -> gains(scope, period);
            case STREAK -> streaks(scope);
        };
    }

    private List<Row> streaks(BoardScope scope) {
        Map<MemberRef, Row> rows = new LinkedHashMap<>();
        memory.streaks.forEach((key, streak) -> {
            if (key.channel().workspace().equals(scope.workspace()) && inScope(scope, key.channel())) {
                rows.merge(key.member(), row(key.member(), streak.length(), streak.length()), FakeStandings::longer);
            }
        });
        return List.copyOf(rows.values());
    }

    private List<Row> gains(BoardScope scope, Period period) {
        List<Row> rows = new ArrayList<>();
        credits(scope).forEach((member, credits) -> {
            if (Improvement.in(period, credits) instanceof Improvement.Known known) {
                rows.add(row(member, known.thousandths(), known.answers()));
            }
        });
        return rows;
    }

    private Map<MemberRef, NavigableMap<LocalDate, Double>> credits(BoardScope scope) {
        Map<MemberRef, NavigableMap<LocalDate, Double>> credits = new LinkedHashMap<>();
        Set<Long> firstTimes = firstTimes(scope.workspace());
        for (Memory.Kept kept : counted(scope)) {
            boolean voided = memory.voided.containsKey(kept.answer().id());
            if (!voided && firstTimes.contains(kept.number())) {
                credits.computeIfAbsent(kept.answer().member(), member -> new TreeMap<>())
                        .put(kept.answer().date(), kept.answer().grade().credit());
            }
        }
        return credits;
    }

    /** The numbers of the answers, practice included, with which somebody met a question. */
    private Set<Long> firstTimes(WorkspaceRef workspace) {
        Set<List<Object>> met = new HashSet<>();
        return memory.answers(kept ->
                        !kept.anonymous() && kept.answer().member().workspace().equals(workspace))
                .sorted(Comparator.comparingLong(Memory.Kept::number))
                .filter(kept ->
                        met.add(List.of(kept.answer().member(), kept.answer().question())))
                .map(Memory.Kept::number)
                .collect(Collectors.toSet());
    }

    @Override
    public void recompute(WorkspaceRef workspace) {
        inOrder(workspace, memory::countable)
                .forEach(kept -> memory.counted.put(kept.answer().id(), true));
    }

    @Override
    public void recompute(MemberRef member) {
        recompute(member.workspace());
    }

    private List<Row> points(BoardScope scope, Period period) {
        Map<MemberRef, Row> rows = new LinkedHashMap<>();
        for (Memory.Kept kept : counted(scope)) {
            Answer answer = kept.answer();
            if (period.contains(answer.date())) {
                rows.merge(answer.member(), row(answer.member(), answer.points(), 1), FakeStandings::sum);
            }
        }
        return List.copyOf(rows.values());
    }

    /** A channel's board counts its posts, the workspace's the first answer of each date. */
    private List<Memory.Kept> counted(BoardScope scope) {
        Set<List<Object>> dates = new HashSet<>();
        return inOrder(
                        scope.workspace(),
                        found -> memory.counted.containsKey(found.answer().id()))
                .stream()
                .filter(kept -> inScope(scope, channel(kept.answer())))
                .filter(kept ->
                        dates.add(List.of(kept.answer().member(), kept.answer().date())))
                .toList();
    }

    private List<Memory.Kept> inOrder(WorkspaceRef workspace, Predicate<Memory.Kept> wanted) {
        return memory.answers(kept ->
                        !kept.anonymous() && kept.answer().member().workspace().equals(workspace))
                .filter(wanted)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private List<Row> listed(Board board, BoardScope scope, Period period) {
        return rows(board, scope, period).stream()
                .filter(row -> row.value() > 0 || board == Board.IMPROVEMENT)
                .filter(row -> memory.listed(row.member()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private Row row(MemberRef member, int value, int answers) {
        return new Row(1, member, memory.name(member), value, answers);
    }

    private Object channel(Answer answer) {
        return answer.post().map(memory.posts::get).<Object>map(Post::channel).orElse("");
    }

    private static boolean inScope(BoardScope scope, Object channel) {
        return !(scope instanceof BoardScope.OfChannel ofChannel)
                || ofChannel.channel().equals(channel);
    }

    private static Row ranked(Row row, List<Row> listed) {
        long better =
                listed.stream().filter(other -> other.value() > row.value()).count();
        return new Row((int) better + 1, row.member(), row.name(), row.value(), row.answers());
    }

    private static Row sum(Row one, Row other) {
        return new Row(1, one.member(), one.name(), one.value() + other.value(), one.answers() + other.answers());
    }

    private static Row longer(Row one, Row other) {
        return one.value() >= other.value() ? one : other;
    }
}
