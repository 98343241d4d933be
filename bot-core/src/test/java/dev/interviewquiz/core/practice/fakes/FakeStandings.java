package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.leaderboard.Streak;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Answer;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    public List<Row> page(BoardScope scope, Period period, int offset, int count) {
        return page(board(scope, period), offset, count);
    }

    @Override
    public int size(BoardScope scope, Period period) {
        return listed(board(scope, period)).size();
    }

    @Override
    public Optional<Row> own(BoardScope scope, Period period, MemberRef member) {
        List<Row> board = board(scope, period);
        return board.stream()
                .filter(row -> row.member().equals(member))
                .map(row -> ranked(row, listed(board)))
                .findFirst();
    }

    @Override
    public List<Row> streaks(BoardScope scope, int offset, int count) {
        return page(streaks(scope), offset, count);
    }

    @Override
    public Optional<Row> ownStreak(BoardScope scope, MemberRef member) {
        List<Row> board = streaks(scope);
        return board.stream()
                .filter(row -> row.member().equals(member) && row.value() > 0)
                .map(row -> ranked(row, listed(board)))
                .map(row -> new Row(row.rank(), member, "", row.value(), 0))
                .findFirst();
    }

    private List<Row> streaks(BoardScope scope) {
        List<Row> answers = board(scope, Period.all());
        Map<MemberRef, Row> rows = new LinkedHashMap<>();
        memory.streaks.forEach((key, streak) -> {
            if (key.channel().workspace().equals(scope.workspace()) && inScope(scope, key.channel())) {
                rows.merge(key.member(), row(key.member(), streak, answers), FakeStandings::longer);
            }
        });
        return List.copyOf(rows.values());
    }

    @Override
    public List<Scored> scored(BoardScope scope, LocalDate to) {
        Set<List<Object>> dates = new HashSet<>();
        List<Scored> scored = new ArrayList<>();
        for (Memory.Kept kept : inOrder(scope.workspace(), memory::countable)) {
            Answer answer = kept.answer();
            boolean firstOfDate = dates.add(List.of(answer.member(), answer.date()));
            boolean counts = scope instanceof BoardScope.OfChannel ? inScope(scope, channel(answer)) : firstOfDate;
            if (counts && isFirstTime(kept) && !answer.date().isAfter(to)) {
                scored.add(new Scored(
                        answer.member(),
                        memory.name(answer.member()),
                        memory.listed(answer.member()),
                        answer.date(),
                        answer.grade().credit()));
            }
        }
        return scored;
    }

    private boolean isFirstTime(Memory.Kept kept) {
        return memory.answers(other -> other.of(kept.answer().member()))
                .noneMatch(other -> other.number() < kept.number()
                        && other.answer().question().equals(kept.answer().question()));
    }

    @Override
    public void recompute(WorkspaceRef workspace) {
        inOrder(workspace, memory::countable)
                .forEach(kept -> memory.counted.put(kept.answer().id(), true));
    }

    private List<Row> board(BoardScope scope, Period period) {
        Set<List<Object>> dates = new HashSet<>();
        Map<MemberRef, Row> rows = new LinkedHashMap<>();
        for (Memory.Kept kept : inOrder(
                scope.workspace(),
                found -> memory.counted.containsKey(found.answer().id()))) {
            Answer answer = kept.answer();
            boolean firstOfDate = dates.add(List.of(answer.member(), answer.date()));
            boolean counts = scope instanceof BoardScope.OfChannel ? inScope(scope, channel(answer)) : firstOfDate;
            if (counts && period.contains(answer.date())) {
                MemberRef member = answer.member();
                Row row = new Row(1, member, memory.name(member), answer.points(), 1);
                rows.merge(member, row, FakeStandings::sum);
            }
        }
        return List.copyOf(rows.values());
    }

    private List<Memory.Kept> inOrder(WorkspaceRef workspace, Predicate<Memory.Kept> wanted) {
        return memory.answers(kept ->
                        !kept.anonymous() && kept.answer().member().workspace().equals(workspace))
                .filter(wanted)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private List<Row> page(List<Row> board, int offset, int count) {
        List<Row> listed = listed(board);
        return listed.stream()
                .sorted(BEST_FIRST)
                .skip(offset)
                .limit(count)
                .map(row -> ranked(row, listed))
                .toList();
    }

    private List<Row> listed(List<Row> board) {
        return board.stream()
                .filter(row -> row.value() > 0 && memory.listed(row.member()))
                .toList();
    }

    private Row row(MemberRef member, Streak streak, List<Row> answers) {
        int given = answers.stream()
                .filter(row -> row.member().equals(member))
                .mapToInt(Row::answers)
                .sum();
        return new Row(1, member, memory.name(member), streak.length(), given);
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
