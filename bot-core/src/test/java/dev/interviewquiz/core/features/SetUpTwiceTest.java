package dev.interviewquiz.core.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.practice.AuditLog;
import dev.interviewquiz.core.team.Seen;
import dev.interviewquiz.core.team.Team;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Confirm pressed twice in a moment: one change, told to both. */
final class SetUpTwiceTest {
    private static final int TIMES = 10;

    @Test
    void bothClicksAreToldThatItIsSetUpAndOneChangeIsMade() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Team team = Team.bare(Platform.TERMINAL, 10)) {
            for (int time = 0; time < TIMES; time++) {
                Seen preview = team.admin()
                        .in("channel-" + time)
                        .types("/quiz-admin setup")
                        .send("zone", "UTC");
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<String>> clicks = threads.invokeAll(Collections.nCopies(2, () -> {
                    together.await();
                    return preview.press("Confirm").words();
                }));
                for (Future<String> click : clicks) {
                    assertThat(click.get()).contains("The daily question is set up.");
                }
            }
            assertThat(team.core().stores().audit().latest(team.workspace(), 50))
                    .extracting(AuditLog.Entry::what)
                    .hasSize(TIMES)
                    .doesNotHaveDuplicates();
        } finally {
            threads.shutdown();
        }
    }
}
