package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A home page that waits for its next attempt never takes the place of a newer one. */
final class HomePagesTest {
    private final FakeSlack slack = new FakeSlack();
    private final WebApi api = WebApi.of(slack.apiUrl(), FakeSlack.BOT_TOKEN);
    private final HomePages pages =
            new HomePages(new Sender(api, Duration.ZERO, image -> Optional.empty()), Duration.ZERO);

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    @Test
    void aPageThatWaitsGivesWayToANewerOne() {
        slack.planLimit("views.publish", 1);

        CompletableFuture<Void> earlier = CompletableFuture.runAsync(
                () -> pages.newest("U1", FakeInteractions.view("Earlier")).run());
        slack.awaitCall("views.publish");
        pages.newest("U1", FakeInteractions.view("Newer")).run();
        earlier.join();

        assertThat(slack.calls("views.publish"))
                .extracting(call -> call.argument("view").contains("Newer"))
                .containsExactly(false, true);
    }

    @Test
    void theNewestComesLastWhoeverIsFasterOnHisWayToSlack() {
        Runnable earlier = pages.newest("U1", FakeInteractions.view("Earlier"));
        Runnable newer = pages.newest("U1", FakeInteractions.view("Newer"));

        newer.run();
        earlier.run();

        assertThat(slack.calls("views.publish"))
                .extracting(call -> call.argument("view").contains("Newer"))
                .containsExactly(true);
    }
}
