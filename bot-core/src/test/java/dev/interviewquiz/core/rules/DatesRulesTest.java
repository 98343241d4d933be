package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.leaderboard.Period;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.Board;
import dev.interviewquiz.core.practice.BoardScope;
import dev.interviewquiz.core.practice.Standings;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Dates". */
final class DatesRulesTest {
    private final Team team = Team.bare(Platform.TERMINAL, 60);
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void everythingIsCountedByThePostsDateInItsChannelsZone() {
        team.setUp(Team.CHANNEL, "zone", "Asia/Shanghai", "time", "00:30");
        team.until("2026-11-30T16:30");
        ann.answers(TeamPack.ALL);

        assertThat(points("2026-12-01")).isOne();
        assertThat(points("2026-11-30")).isZero();
    }

    @Test
    void everythingIsCountedByThatDateHoweverLateBeforeClosingItWasAnswered() {
        team.setUp(Team.CHANNEL);
        team.until("2026-11-30T10:00");
        team.until("2026-12-01T09:59");
        ann.answers(TeamPack.ALL);

        assertThat(points("2026-11-30")).isOne();
        assertThat(points("2026-12-01")).isZero();
        assertThat(ann.types("/quiz leaderboard").words()).contains("Nobody stands here yet");
    }

    @Test
    void theWeekRunsFromMondayToSunday() {
        team.setUp(Team.CHANNEL);
        team.until("2026-11-29T10:00");
        ann.answers(TeamPack.ALL);
        team.until("2026-11-29T23:59");
        String sunday = ann.types("/quiz leaderboard period:week").words();
        team.until("2026-11-30T00:00");

        assertThat(sunday).contains("1 ann");
        assertThat(ann.types("/quiz leaderboard period:week").words()).contains("Nobody stands here yet");
    }

    @Test
    void aWorkspacesZoneIsItsFirstChannelsUntilChangedAndSaysWhatTodayIsOnItsBoards() {
        team.setUp(Team.CHANNEL, "zone", "Asia/Shanghai", "time", "10:00");
        team.setUp("second", "zone", "America/New_York");
        team.until("2026-11-24T02:00");
        ann.answers(TeamPack.ALL);
        team.until("2026-11-24T15:59");
        String before = ann.in("second").types("/quiz leaderboard period:today").words();
        team.until("2026-11-24T16:00");
        String after = ann.in("second").types("/quiz leaderboard period:today").words();
        team.admins("config key:zone value:America/New_York");

        assertThat(before).contains("1 ann");
        assertThat(after).contains("Nobody stands here yet");
        assertThat(ann.in("second").types("/quiz leaderboard period:today").words())
                .contains("1 ann");
        assertThat(ann.types("/quiz leaderboard period:today").words()).contains("1 ann");
    }

    @Test
    void aPeriodIsFinalWhenItsLastPostHasClosed() {
        team.setUp(Team.CHANNEL);
        team.until("2026-11-30T10:00");
        team.until("2026-12-01T09:59");
        ann.answers(TeamPack.ALL);
        List<Standings.Row> final30 = november();
        team.until("2026-12-01T10:00");
        ann.presses(team.posts().get(team.posts().size() - 2), "My result");
        ann.answers(TeamPack.ALL);

        assertThat(final30).hasSize(1);
        assertThat(november()).isEqualTo(final30);
    }

    private int points(String date) {
        return rows(Period.today(LocalDate.parse(date))).size();
    }

    private List<Standings.Row> november() {
        return rows(Period.month(LocalDate.parse("2026-11-30")));
    }

    private List<Standings.Row> rows(Period period) {
        return team.core()
                .stores()
                .standings()
                .page(Board.POINTS, new BoardScope.OfWorkspace(team.workspace()), period, 0, 10);
    }
}
