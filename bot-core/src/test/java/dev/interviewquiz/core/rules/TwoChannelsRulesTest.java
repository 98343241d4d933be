package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.TeamPack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Design, section 5, "Choosing": who takes part in two channels of a workspace is not asked the same in both. */
final class TwoChannelsRulesTest {

    @Test
    void twoChannelsOfAWorkspaceAreAskedOtherQuestionsWhileThereAreEnough() {
        try (Team team = Team.start()) {
            team.nextDay();
            team.setUp("second");
            team.days(12);

            List<Integer> second = TeamPack.numbers(team.posts("second"));

            assertThat(second).hasSize(12).doesNotContainAnyElementsOf(TeamPack.numbers(team.posts()));
        }
    }
}
