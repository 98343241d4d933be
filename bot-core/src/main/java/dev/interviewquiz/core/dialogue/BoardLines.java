package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.leaderboard.Improvement;
import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of any board, and a member's own place on it with his two neighbours, which is told to him alone. */
final class BoardLines {
    /** A line of a board. */
    record Line(int rank, MemberRef member, String name, String value) {}

    private static final int NEIGHBOURS = 2;
    private static final int NAME = 40;
    private static final int ESCAPED = 120;

    private final Boards boards;
    private final Scene scene;
    private final String board;
    private final BoardScope scope;
    private final Period period;

    /** @param board {@code points}, {@code improvement} or {@code streak} */
    BoardLines(Boards boards, Scene scene, String board, BoardScope scope, Period period) {
        this.boards = boards;
        this.scene = scene;
        this.board = board;
        this.scope = scope;
        this.period = period;
    }

    List<Line> page(int offset, int count) {
        return switch (board) {
            case "streak" -> lines(boards.streaks(scope, offset, count));
            case "improvement" -> gains(offset, count);
            default -> lines(boards.points(scope, period, offset, count));
        };
    }

    private static List<Line> lines(List<Standings.Row> rows) {
        return rows.stream().map(BoardLines::line).toList();
    }

    private static Line line(Standings.Row row) {
        return new Line(row.rank(), row.member(), shown(row.name()), String.valueOf(row.value()));
    }

    /** Ten of them fit into a view, whatever signs they are made of. */
    private static String shown(String name) {
        return Cut.to(NAME, ESCAPED, name);
    }

    private List<Line> gains(int offset, int count) {
        return boards.gains(scope, period).stream()
                .skip(offset)
                .limit(count)
                .map(gain -> new Line(gain.rank(), gain.member(), shown(gain.name()), gained(gain.thousandths())))
                .toList();
    }

    private String gained(long thousandths) {
        return scene.say("board.gain", (thousandths > 0 ? "+" : "") + Math.round(thousandths / 10.0));
    }

    /** Hidden, the rank that one would have. */
    List<String> own() {
        Improvement improvement = board.equals("improvement")
                ? boards.improvement(scope, period, scene.member())
                : new Improvement.More(0);
        if (improvement instanceof Improvement.More more && more.answers() > 0) {
            return List.of(scene.say("board.more-answers", more.answers()));
        }
        return place(improvement).map(this::told).orElseGet(() -> List.of(scene.say("board.own-none." + board)));
    }

    private Optional<Line> place(Improvement improvement) {
        if (improvement instanceof Improvement.Known known) {
            int rank = boards.rank(scope, period, known.thousandths());
            return Optional.of(new Line(rank, scene.member(), "", gained(known.thousandths())));
        }
        Optional<Standings.Row> own = board.equals("streak")
                ? boards.ownStreak(scope, scene.member())
                : boards.own(scope, period, scene.member()).filter(row -> row.value() > 0);
        return own.map(BoardLines::line);
    }

    private List<String> told(Line own) {
        String key = scene.card().listed() ? "board.own." : "board.own-hidden.";
        List<String> lines = new ArrayList<>();
        lines.add(scene.say(key + board, own.rank(), own.value()));
        String near = neighbours(own).stream()
                .map(line -> line.rank() + ". " + line.name() + " " + line.value())
                .collect(Collectors.joining(" · "));
        if (!near.isEmpty()) {
            lines.add(scene.say("board.near", near));
        }
        return lines;
    }

    /** One before and one after; where one side has none, two of the other. */
    private List<Line> neighbours(Line own) {
        List<Line> around = new ArrayList<>(page(Math.max(0, own.rank() - 1 - NEIGHBOURS), 2 * NEIGHBOURS + 1));
        int place = place(around, own);
        around.removeIf(line -> line.member().equals(own.member()));
        int from = Math.max(0, Math.min(place - 1, around.size() - NEIGHBOURS));
        return around.subList(from, Math.min(around.size(), from + NEIGHBOURS));
    }

    /** Where the member stands among these lines, or would. */
    private static int place(List<Line> lines, Line own) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).member().equals(own.member())) {
                return i;
            }
        }
        return (int) lines.stream().filter(line -> line.rank() < own.rank()).count();
    }
}
