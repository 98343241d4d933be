package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Points": on the workspace's board the first scored answer of each date counts, and who gives two is told. */
final class SecondOfADateRulesTest {
    private static final String ONE_A_DATE = "On the workspace's board one answer a date counts";

    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @BeforeEach
    void twoChannels() {
        team.setUp("second");
        team.admins("schedule set difficulty:1");
        team.admin().in("second").types("/quiz-admin schedule set difficulty:1");
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theResultOfTheSecondSaysWhichCounts() {
        team.nextDay();
        String first = ann.answers(TeamPack.ALL).words();
        String second = ann.in("second").answers(TeamPack.ALL).words();

        assertThat(first).doesNotContain(ONE_A_DATE);
        assertThat(second)
                .contains("10 of 10 points")
                .contains(ONE_A_DATE + ", and for this date it is yours in #interview (this one counts");
    }

    @Test
    void theOwnFiguresSayHowManyStandOnChannelsBoardsAlone() {
        team.nextDay();
        ann.answers(TeamPack.ALL);
        String one = ann.types("/quiz me").words();
        ann.in("second").answers(TeamPack.ALL);
        String told = "10 points from 1 answer that counts this month";

        assertThat(one).contains(told).doesNotContain("alone");
        assertThat(ann.types("/quiz me").words()).contains(told, "1 more answer counts on its channel's board alone");
        assertThat(ann.types("/quiz home").words()).contains("1 more answer counts on its channel's board alone");
        assertThat(ann.speaking(Locale.CHINA).types("/quiz me").words()).contains("来自 1 次计入总榜的回答", "另有 1 次回答只计入所在频道的榜");
    }

    @Test
    void theFirstCountsThoughItsFeedbackComesAtClosing() {
        team.admins("schedule set feedback:close");
        team.nextDay();
        ann.answers(TeamPack.ONE);
        String second = ann.in("second").answers(TeamPack.ALL).words();

        assertThat(second).contains("it will be yours in #interview as soon as its question has closed");
    }
}
