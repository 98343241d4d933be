package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.schedule.Planned;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A home page that is brought up to date in the background is no visit (design, section 5). */
final class HomePageRulesTest {
    private static final String TOLD = "A freeze has kept your streak over a day without an answer.";

    private final Team team = Team.start();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void whatIsToldOnceWaitsForAVisit() {
        Teammate ann = team.member("ann").outside();
        for (int i = 0; i < 7; i++) {
            team.nextDay();
            ann.in(Team.CHANNEL).answers(TeamPack.ONE);
        }
        team.days(2);

        assertThat(ann.does(new Trigger.Refresh()).words()).doesNotContain(TOLD);
        assertThat(ann.does(new Trigger.Home()).words()).contains(TOLD);
        assertThat(ann.does(new Trigger.Home()).words()).doesNotContain(TOLD);
    }

    @Test
    void theComingDaysCountAsShownWhenAnAdministratorOpensThePage() {
        Teammate ada = team.admin().outside();

        ada.does(new Trigger.Refresh());
        assertThat(planned()).hasSizeGreaterThan(7).allMatch(day -> day.shown().isEmpty());

        ada.does(new Trigger.Home());
        assertThat(planned().subList(0, 7)).allMatch(day -> day.shown().isPresent());
    }

    @Test
    void thePlanOfAPausedChannelOutlivesAVisitOfAnAdministrator() {
        team.admins("preview");
        team.admins("schedule pause");
        List<Planned> before = planned();

        assertThat(team.admin().outside().does(new Trigger.Home()).words()).contains("paused");
        assertThat(planned()).isEqualTo(before).isNotEmpty();
    }

    private List<Planned> planned() {
        return team.core()
                .stores()
                .plans()
                .of(new ChannelRef(team.workspace(), Team.CHANNEL), team.date(ZoneOffset.UTC))
                .days();
    }
}
