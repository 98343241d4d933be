package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose points an administrator takes off the boards reads so wherever he would miss them, with the reason. */
final class PointsTakenRulesTest {
    private static final String TAKEN =
            "An administrator took the points of your answer of Mon 23 Nov off the boards: “pasted”.";

    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");
    private final Teammate ben = team.member("ben");

    @BeforeEach
    void bothAnswerAndAnnsPointsAreTaken() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        ben.answers(TeamPack.TWO);
        team.admins("member user:@ann action:void reason:pasted");
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theReasonStandsUnderTheResult() {
        assertThat(ann.types("/quiz today").words())
                .contains("An administrator took the points of this answer off the boards: “pasted”.");
        assertThat(ben.types("/quiz today").words()).doesNotContain("took the points");
    }

    @Test
    void theBoardTellsItToTheMemberAlone() {
        assertThat(ann.types("/quiz leaderboard").words())
                .contains("You have 0 points in this period.", TAKEN)
                .doesNotContain("yet");
        assertThat(ann.types("/quiz leaderboard board:streak").words()).doesNotContain("took the points");
        assertThat(ben.types("/quiz leaderboard").words()).doesNotContain("took the points");
        assertThat(team.admins("member user:@ben action:void reason:too").words())
                .contains("loses");
        assertThat(team.admin().types("/quiz leaderboard public:yes").words()).doesNotContain("took the points");
    }

    @Test
    void whoHasOtherPointsIsToldToo() {
        team.nextDay();
        ann.answers(TeamPack.ALL);

        assertThat(ann.types("/quiz leaderboard").words()).contains(TAKEN).doesNotContain("You have 0 points");
    }

    @Test
    void theOwnFiguresTellItForTheMonth() {
        assertThat(ann.types("/quiz me").words()).contains("0 points from 1 answer that counts this month", TAKEN);
        assertThat(ann.speaking(Locale.CHINESE).types("/quiz me").words()).contains("管理员取消了你11月23日", "“pasted”");
        team.days(9);
        assertThat(ann.types("/quiz me").words()).doesNotContain("took the points");
    }
}
