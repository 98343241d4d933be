package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A workspace that was left, whose time is over. */
final class ErasedWorkspaceTest {
    @Test
    void nobodyStandsOnItsBoardsAnyMore() {
        try (Team team = Team.start(10)) {
            team.nextDay();
            team.member("ann").answers(TeamPack.ONE);
            team.interactions().left(team.workspace());
            team.until("2026-12-23T04:00");
            assertThat(board(team)).hasSize(1);

            team.until("2026-12-25T04:00");

            assertThat(team.core().stores().workspaces().all()).isEmpty();
            assertThat(board(team)).isEmpty();
        }
    }

    private static List<Standings.Row> board(Team team) {
        Boards boards = team.core().day().boards();
        return boards.page(Board.POINTS, new BoardScope.OfWorkspace(team.workspace()), Period.all(), 0, 10);
    }
}
