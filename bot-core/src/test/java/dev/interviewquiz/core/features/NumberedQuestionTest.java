package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import dev.interviewquiz.core.team.Teammate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A question is found by the number that its card has. */
final class NumberedQuestionTest {
    private final Team team = Team.start();
    private final Teammate ann = team.member("ann");

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void theNumberOfADailyQuestionShowsIt() {
        team.admins("post question:team-17");
        ann.answers(TeamPack.ALL);

        assertThat(ann.types("/quiz show question:1").words()).startsWith("How does safe number 17 keep");
        assertThat(ann.types("/quiz show 第１题").words()).startsWith("How does safe number 17 keep");
        assertThat(ann.types("/quiz show question:#1").words()).startsWith("How does safe number 17 keep");
    }

    @Test
    void aNumberThatNoCardHasIsLookedForInTheIdsAsBefore() {
        assertThat(ann.types("/quiz show question:57").words()).startsWith("How does safe number 57 keep");
    }

    @Test
    void theQuestionThatIsOpenIsHeldBackByItsNumberToo() {
        team.admins("post question:team-17");

        assertThat(ann.types("/quiz show question:1").words()).doesNotContain(TeamPack.ALL);
    }
}
