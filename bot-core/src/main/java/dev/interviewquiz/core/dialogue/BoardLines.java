package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.NewQuestions;
import dev.interviewquiz.core.practice.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of any board, and a member's own place on it with his two neighbours, which is told to him alone. */
final class BoardLines {
    /** A line of a board. */
    record Line(int rank, MemberRef member, String name, String value) {}

    private static final int NEIGHBOURS = 2;
    private static final int NAME = 40;
    private static final int ESCAPED = 120;

    private final Boards boards;
    private final NewQuestions questions;
    private final Scene scene;
    private final Board board;
    private final BoardScope scope;
    private final Period period;
    private final boolean over;

    /** @param over whether the period has passed, so that nothing more can come of it */
    BoardLines(
            Boards boards,
            NewQuestions questions,
            Scene scene,
            Board board,
            BoardScope scope,
            Period period,
            boolean over) {
        this.boards = boards;
        this.questions = questions;
        this.scene = scene;
        this.board = board;
        this.scope = scope;
        this.period = period;
        this.over = over;
    }

    boolean over() {
        return over;
    }

    Period period() {
        return period;
    }

    List<Line> page(int offset, int count) {
        return boards.page(board, scope, period, offset, count).stream()
                .map(this::line)
                .toList();
    }

    private Line line(Standings.Row row) {
        String name = Cut.to(NAME, ESCAPED, row.name());
        return new Line(row.rank(), row.member(), name, value(row.value()));
    }

    private String value(int value) {
        return board == Board.IMPROVEMENT
                ? scene.say("board.gain", sign(value) + Math.abs(value / 10))
                : String.valueOf(value);
    }

    private static String sign(int value) {
        return value > 0 ? "+" : value < 0 ? "−" : "";
    }

    /**
     * Hidden, the rank that one would have; and who has hidden him, where it was not he.
     *
     * @param taken whether points of his were taken off in the period
     */
    List<String> own(boolean taken) {
        List<String> lines = new ArrayList<>(place(taken));
        if (scene.card().excluded()) {
            lines.add(scene.say("settings.excluded-board"));
        }
        return lines;
    }

    private List<String> place(boolean taken) {
        return boards.own(board, scope, period, scene.member())
                .filter(row -> row.value() > 0 || board == Board.IMPROVEMENT)
                .map(this::told)
                .orElseGet(() -> board == Board.IMPROVEMENT
                        ? noFigure(boards.improvement(scope, period, scene.member()))
                        : List.of(scene.say(none(taken))));
    }

    private String none(boolean taken) {
        String running = taken ? "board.own-none-taken" : "board.own-none." + BoardFeature.name(board);
        return over ? "board.own-none-over" : running;
    }

    private List<String> noFigure(Improvement improvement) {
        if (over) {
            return List.of(scene.say("board.no-figure-over"));
        }
        if (improvement instanceof Improvement.More more) {
            return List.of(wanting(more.answers()));
        }
        return improvement instanceof Improvement.NextPeriod next
                ? List.of(scene.say("board.no-figure." + kind(), next.before()), nextFigure(next.more()))
                : List.of();
    }

    private String wanting(int answers) {
        int atMost = left().inPeriod();
        if (answers <= atMost) {
            return scene.say("board.more-answers", answers);
        }
        return scene.say(
                atMost == 0 ? "board.none-more" : "board.no-more", scene.say("choice." + kind()), answers, atMost);
    }

    private NewQuestions.Left left() {
        return questions.left(scope, period, scene.member(), scene.now());
    }

    /** The next period is promised a figure only where enough new questions can come. */
    private String nextFigure(int more) {
        NewQuestions.Left left = left();
        if (more > left.inPeriod() || left.inAll() < more + Improvement.LEAST_IN_PERIOD) {
            return scene.say("board.figure-takes", left.inAll());
        }
        return more == 0
                ? scene.say("board.next-figure." + kind())
                : scene.say("board.next-figure-after." + kind(), more);
    }

    private String kind() {
        return period.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<String> told(Standings.Row own) {
        String key = scene.card().listed() ? "board.own." : "board.own-hidden.";
        List<String> lines = new ArrayList<>();
        lines.add(scene.say(key + BoardFeature.name(board), own.rank(), value(own.value())));
        String near = neighbours(own).stream()
                .map(this::line)
                .map(line -> line.rank() + ". " + line.name() + " " + line.value())
                .collect(Collectors.joining(" · "));
        if (!near.isEmpty()) {
            lines.add(scene.say("board.near", near));
        }
        return lines;
    }

    /** One before and one after; where one side has none, two of the other. */
    private List<Standings.Row> neighbours(Standings.Row own) {
        Standings.Near near = boards.near(board, scope, period, own);
        List<Standings.Row> all =
                Stream.concat(near.before().stream(), near.after().stream()).toList();
        int from = Math.max(0, Math.min(near.before().size() - 1, all.size() - NEIGHBOURS));
        return all.subList(from, Math.min(all.size(), from + NEIGHBOURS));
    }
}
