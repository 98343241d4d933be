package dev.interviewquiz.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.fakes.InMemoryStores;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept in memory of boards, and for how long. */
final class BoardsTest {
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.TERMINAL, "team");
    private static final BoardScope SCOPE = new BoardScope.OfWorkspace(WORKSPACE);

    private long now;
    private int reads;
    private final Boards boards = new Boards(InMemoryStores.create().transactions(), reading(), () -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void near(int who) {
        var unused = boards.near(Board.POINTS, SCOPE, Period.all(), row(who));
    }

    @Test
    void whatIsAskedForAgainIsReadOnce() {
        near(1);
        pass(Duration.ofMinutes(1));
        near(1);

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void whatNobodyAsksForIsForgotten() {
        near(1);
        pass(Duration.ofMinutes(10));

        assertThat(boards.held()).isZero();
    }

    @Test
    void neighboursWeighWhatTheyHold() {
        near(1);

        assertThat(boards.held()).isEqualTo(1 + 4);
    }

    @Test
    void itStaysSmallHoweverOftenBoardsAreReadAndChanged() {
        for (int i = 0; i < 30_000; i++) {
            near(i % 1_000);
            boards.changed(WORKSPACE);
        }

        assertThat(boards.held()).isLessThanOrEqualTo(20_000);
    }

    private Standings reading() {
        Standings.Near near = new Standings.Near(List.of(row(1), row(2)), List.of(row(4), row(5)));
        return (Standings) Proxy.newProxyInstance(
                Standings.class.getClassLoader(), new Class<?>[] {Standings.class}, (self, method, arguments) -> {
                    reads++;
                    return near;
                });
    }

    private static Standings.Row row(int rank) {
        return new Standings.Row(rank, new MemberRef(WORKSPACE, "member-" + rank), "Ann", 10, 1);
    }
}
