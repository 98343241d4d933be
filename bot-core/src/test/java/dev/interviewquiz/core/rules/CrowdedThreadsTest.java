package dev.interviewquiz.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.team.Posted;
import dev.interviewquiz.core.team.Refusing;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No further thread may be open in the workspace: a limit that passes when somebody archives some. */
final class CrowdedThreadsTest {
    @Test
    void theModelAnswerIsTriedAgainAndStatusSaysWhatHelpsUntilItIsThere() {
        try (Team team = Team.start()) {
            team.nextDay();
            Posted first = team.openPost();
            team.refusesReplies(Refusing.failing(DeliveryException.Kind.CROWDED, "160006"));
            team.nextDay();
            team.until(team.now().plusSeconds(3600));
            String status = team.admins("status").words();

            team.refusesReplies(Optional.empty());
            team.until(team.now().plusSeconds(7200));

            assertThat(status).contains("⚠", "(1,000). Archive some");
            assertThat(team.admin().directs())
                    .singleElement()
                    .satisfies(told -> assertThat(Words.of(told)).contains("Archive some"));
            assertThat(first.thread()).hasSize(1);
            assertThat(team.admins("status").words()).doesNotContain("⚠");
        }
    }
}
