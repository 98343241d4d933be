package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what will be asked is held back: a plan that comes to nothing rehearses nobody. */
final class SoonAskedRulesTest {
    private static final String HELD = "That question is open or coming up soon where you take part";

    private final Team team = Team.start();
    private String planned = "";

    @BeforeEach
    void plan() {
        int next = TeamPack.numbers(team.admins("preview").words()).get(1);
        planned = "team-" + (next < 10 ? "0" : "") + next;
    }

    @AfterEach
    void close() {
        team.close();
    }

    private String shown() {
        return team.member("ann").types("/quiz show " + planned).words();
    }

    @Test
    void aPausedChannelHoldsItsPlanBackAgainOnceItGoesOn() {
        String before = shown();
        team.admins("schedule pause");
        String paused = shown();
        team.admins("schedule resume");

        assertThat(before).contains(HELD);
        assertThat(paused).contains(TeamPack.ALL);
        assertThat(shown()).contains(HELD);
    }

    @Test
    void aDayThatPassedWithoutAPostHoldsNothingBackAWeekLater() {
        team.clockAt("2026-12-02T08:00");

        assertThat(shown()).contains(TeamPack.ALL);
    }

    @Test
    void aLostChannelHoldsNothingBack() {
        team.loses(Team.CHANNEL);
        team.nextDay();
        team.until("2026-11-24T09:00");

        assertThat(shown()).contains(TeamPack.ALL);
    }

    @Test
    void aWorkspaceThatHasRemovedTheBotHoldsNothingBack() {
        team.interactions().left(team.workspace());

        assertThat(shown()).contains(TeamPack.ALL);
    }
}
