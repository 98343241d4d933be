package dev.interviewquiz.core.bench;

import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.Standings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A page of each board with one's own rank and neighbours, of 100,000 members. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BoardBench {
    private static final int MEMBERS = 100_000;
    private static final int AT_ONCE = 50_000;
    private static final int STRIDE = 7_919;
    private static final BoardScope WORKSPACE = new BoardScope.OfWorkspace(Fixture.WORKSPACE);
    private static final Period MONTH = Period.month(LocalDate.of(2026, 11, 23));

    private static final Standings.Near NOBODY = new Standings.Near(List.of(), List.of());

    private static final String EVERYBODY = " from system_range(1, " + MEMBERS + ") as numbers (x)";
    private static final String STANDINGS =
            "insert into standing (workspace, member, scope, period, points, answers, listed, name)"
                    + " select 'bench', 'm' || x, '', '2026-11', 1 + mod(x * 31, 4999), 20, true, 'Member ' || x"
                    + EVERYBODY;
    private static final String GAINS =
            "insert into gain (workspace, member, scope, period, thousandths, answers, listed, name)"
                    + " select 'bench', 'm' || x, '', '2026-11', mod(x * 31, 1999) - 999, 20, true, 'Member ' || x"
                    + EVERYBODY;
    private static final String STREAKS =
            "insert into streak (workspace, member, channel, length, freezes, towards_freeze, freeze_spent, listed,"
                    + " name, longest) select 'bench', 'm' || x, 'interview', 1 + mod(x * 31, 499), 0, 0, false, true,"
                    + " 'Member ' || x, true" + EVERYBODY;
    private static final String ANSWERS =
            "insert into answer (id, workspace, member, person, channel, post, counted_by, on_date, question, edition,"
                    + " form, content, ticked, kind, hint, credit, points, missed, grade, at)"
                    + " select 'a' || x, 'bench', 'm' || (1 + mod(x, " + MEMBERS + ")), 'm' || (1 + mod(x, " + MEMBERS
                    + ")), 'interview', 'p' || (x / " + MEMBERS + "), 'm' || (1 + mod(x, " + MEMBERS
                    + ")), date '2026-11-02', 'deep-learning-01', 'e', 'OPEN', 'an answer', '', 'SCORED', false, 0.5,"
                    + " 5, '', '{}', timestamp with time zone '2026-11-02 09:00:00+00' from system_range(%d, %d) as numbers (x)";

    @Param
    public Board board;

    @Param({"10000", "1000000"})
    public int answers;

    private Path folder;
    private BotCore core;
    private Boards boards;
    private int turn;

    @Setup
    public void open() throws SQLException {
        folder = Fixture.folder();
        core = Fixture.open(folder, new PlatformFile(folder.resolve("messages")));
        boards = core.day().boards();
        Tables.run(core.database().dataSource(), STANDINGS, GAINS, STREAKS);
        for (int first = 0; first < answers; first += AT_ONCE) {
            int last = Math.min(answers, first + AT_ONCE) - 1;
            Tables.run(core.database().dataSource(), String.format(Locale.ROOT, ANSWERS, first, last));
        }
        Tables.run(core.database().dataSource(), "analyze");
    }

    @TearDown
    public void close() {
        core.close();
        Fixture.delete(folder);
    }

    @Benchmark
    public List<Standings.Row> cached() {
        return page(member(MEMBERS / 2));
    }

    /** Each time another member, and somebody has just answered. */
    @Benchmark
    public List<Standings.Row> uncached() {
        turn = (turn + STRIDE) % MEMBERS;
        boards.changed(Fixture.WORKSPACE);
        return page(member(turn + 1));
    }

    private static MemberRef member(int number) {
        return new MemberRef(Fixture.WORKSPACE, "m" + number);
    }

    /** What a member who asks for the board is shown. */
    private List<Standings.Row> page(MemberRef member) {
        List<Standings.Row> first = boards.page(board, WORKSPACE, MONTH, 0, 11);
        Standings.Row own = boards.own(board, WORKSPACE, MONTH, member).orElseThrow();
        Standings.Near near = boards.near(board, WORKSPACE, MONTH, own);
        if (first.size() != 11 || near.equals(NOBODY)) {
            throw new IllegalStateException("the board is not whole");
        }
        return first;
    }
}
