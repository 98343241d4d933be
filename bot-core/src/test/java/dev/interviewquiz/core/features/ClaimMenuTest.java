package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.team.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimMenuTest {
    @Test
    void whichPointWasSaidIsAnsweredBesideTheMenuAsWasAnnounced() {
        try (Team team = Team.start()) {
            Trigger chosen = new Trigger.Selection("claimed.a1", List.of("p1"), Optional.empty());

            assertThat(team.interactions().ackFor(team.member("ann").interaction(chosen)))
                    .isEqualTo(Ack.EPHEMERAL)
                    .isEqualTo(team.member("ann").does(chosen).ack());
        }
    }
}
