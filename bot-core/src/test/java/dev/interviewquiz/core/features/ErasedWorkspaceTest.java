package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.practice.Workspace;
import dev.interviewquiz.core.team.Hush;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Test
    void oneThatCannotBeErasedKeepsNoOtherAndMultipliesNoBackups() throws SQLException {
        WorkspaceRef other = new WorkspaceRef(Platform.TERMINAL, "other");
        try (Team team = Team.later(Duration.ZERO, Map.of("QUIZ_RETENTION_DAYS", "0"))) {
            team.interactions().present(Set.of(other, team.workspace()));
            team.interactions().present(Set.of());
            holdFast(team, other);

            Hush.during("dev.interviewquiz.core.Upkeep", () -> team.until("2026-11-24T07:00"));

            assertThat(team.core().stores().workspaces().all())
                    .extracting(Workspace::ref)
                    .containsExactly(other);
            assertThat(team.core().config().backups().toFile().list()).hasSize(1);
        }
    }

    private static void holdFast(Team team, WorkspaceRef workspace) throws SQLException {
        try (Connection connection = team.core().database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table held (id varchar(100) references workspace (id))");
            statement.execute("insert into held select id from workspace where id like '%" + workspace.id() + "'");
        }
    }

    private static List<Standings.Row> board(Team team) {
        Boards boards = team.core().day().boards();
        return boards.page(Board.POINTS, new BoardScope.OfWorkspace(team.workspace()), Period.all(), 0, 10);
    }
}
