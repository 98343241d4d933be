package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Refusing;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Words;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Design, section 4.6, "buttons off": also where the platform has refused the edit at closing. */
final class RefusedEditRulesTest {
    private final Team team = Team.start();
    private final Posted card = team.nextDay().openPost();

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aClosedCardWhoseEditWasRefusedIsEditedWithinHours() {
        refusedFor(Duration.ofMinutes(10));
        assertThat(card.words()).contains("closes");

        team.until(team.now().plus(Duration.ofHours(1)));

        assertThat(card.words()).contains("closed").doesNotContain("closes");
        assertThat(team.admins("status").words()).doesNotContain("could not be brought up to date");
    }

    @Test
    void anAdministratorIsToldOnceThatItIsTriedAgainAndTheStatusSaysSoAsLongAsItFails() {
        refusedFor(Duration.ofDays(1));

        assertThat(team.admin().directs().stream().map(Words::of))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("the platform refused it; it is tried again by itself"));
        assertThat(team.admins("status").words()).contains("could not be brought up to date");
    }

    @Test
    void itIsTriedWithTheNextPostToo() {
        team.admins("schedule pause");
        refusedFor(Duration.ofHours(20));
        team.admins("post");
        team.until(team.now());

        assertThat(card.words()).contains("closed").doesNotContain("closes");
    }

    /** Over the card's closing, and so long after it. */
    private void refusedFor(Duration time) {
        team.refusesEdits(Refusing.failing(DeliveryException.Kind.REFUSED, "edit_window_closed"));
        team.nextDay().until(team.now().plus(time));
        team.refusesEdits(Optional.empty());
    }
}
