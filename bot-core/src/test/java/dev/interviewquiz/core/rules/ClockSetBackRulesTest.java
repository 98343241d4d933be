package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The host's clock is set back: what was to come by the other one is not waited for. */
final class ClockSetBackRulesTest {
    private final Team team = Team.start();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theCounterOfAPostIsBroughtUpToDateByTheClockAsItIsNow() {
        team.nextDay();
        team.member("ann").answers(TeamPack.ALL);
        team.until("2026-11-23T12:00");
        team.member("bea").answers(TeamPack.ALL);
        team.clockAt("2026-11-22T12:00");
        team.member("cat").answers(TeamPack.ALL);
        team.until("2026-11-22T12:01");

        assertThat(team.openPost().words()).contains("3 answers");
    }

    @Test
    void soItIsWhereTheLastOneHadBeenShown() {
        team.nextDay();
        team.member("ann").answers(TeamPack.ALL);
        team.until(team.now().plusSeconds(60));
        team.clockAt("2026-11-22T12:00");
        team.member("bea").answers(TeamPack.ALL);
        team.until("2026-11-22T12:01");

        assertThat(team.openPost().words()).contains("2 answers");
    }
}
