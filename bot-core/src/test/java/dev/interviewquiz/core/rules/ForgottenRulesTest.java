package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What only the process remembers of a member goes with his data. */
final class ForgottenRulesTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    private void annDeletes() {
        ann.types("/quiz privacy delete").press("Delete for good");
    }

    private List<Integer> practised() {
        return TeamPack.numbers(ann.types("/quiz practice").words());
    }

    @Test
    void practiceBeginsAsWithOneWhoHasLookedAtNothing() {
        Seen first = ann.types("/quiz practice");
        first.press("Solution");
        List<Integer> second = practised();

        annDeletes();

        assertThat(second).isNotEqualTo(TeamPack.numbers(first.words()));
        assertThat(practised()).isEqualTo(TeamPack.numbers(first.words()));
    }

    @Test
    void newsOfAStreakThatGotLostAreNotKeptForOneWhoIsGone() {
        for (int day = 0; day < 7; day++) {
            team.nextDay();
            ann.answers(TeamPack.ONE);
        }
        team.days(2);
        Seen told = ann.types("/quiz me");
        annDeletes();

        team.interactions().undelivered(ann.ref(), told.view());

        assertThat(told.words()).contains("freeze");
        assertThat(team.core().stores().streaks().takeNotes(ann.ref())).isEmpty();
    }

    @Test
    void newsOfAStreakThatGotLostAreToldAgainToOneWhoStays() {
        for (int day = 0; day < 7; day++) {
            team.nextDay();
            ann.answers(TeamPack.ONE);
        }
        team.days(2);
        Seen told = ann.types("/quiz me");

        team.interactions().undelivered(ann.ref(), told.view());

        assertThat(team.core().stores().streaks().takeNotes(ann.ref())).hasSize(1);
    }
}
