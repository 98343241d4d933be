package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Trigger;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long what Slack tells of a member holds. */
final class MembersTest {
    private static final Interaction PARTIAL = new Interaction(
            new MemberRef(SocketStage.WORKSPACE, "U1"),
            Optional.empty(),
            "",
            Optional.empty(),
            Set.of(),
            false,
            Optional.empty(),
            new Trigger.Mention("help"));

    private final FakeSlack slack = new FakeSlack();
    private final WebApi api = WebApi.of(slack.apiUrl(), FakeSlack.BOT_TOKEN);
    private final AtomicLong ticks = new AtomicLong();
    private final Members members = new Members(api, ticks::get);

    @AfterEach
    void stop() {
        api.close();
        slack.assertArgumentsKnown();
        slack.close();
    }

    private boolean administers() {
        return members.complete(PARTIAL).administers();
    }

    private void passes(Duration time) {
        ticks.addAndGet(time.toNanos());
    }

    @Test
    void theRightToAdministerEndsFiveMinutesAfterItWasTold() {
        slack.user("U1", "Ann", "en-GB", true);
        assertThat(administers()).isTrue();
        slack.user("U1", "Ann", "en-GB", false);

        passes(Duration.ofSeconds(299));
        assertThat(administers()).isTrue();
        passes(Duration.ofSeconds(1));

        assertThat(administers()).isFalse();
        assertThat(slack.calls("users.info")).hasSize(2);
    }

    @Test
    void whereSlackDoesNotSayTheNameHoldsTheRightDoesNotAndSlackIsAskedAgainAfterHalfAMinute() {
        slack.user("U1", "Ann", "en-GB", true);
        String name = members.complete(PARTIAL).displayName();
        slack.planError("users.info", "internal_error");
        passes(Duration.ofMinutes(5));

        assertThat(administers()).isFalse();
        assertThat(members.complete(PARTIAL).displayName()).isEqualTo(name);
        passes(Duration.ofSeconds(30));

        assertThat(administers()).isTrue();
        assertThat(slack.calls("users.info")).hasSize(3);
    }
}
