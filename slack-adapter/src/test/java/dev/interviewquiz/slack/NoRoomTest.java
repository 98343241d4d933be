package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of replies for which there is no room: pools that are closed take as little as full ones. */
final class NoRoomTest {
    private static final Attachment FILE = new Attachment(
            "answer.txt", new byte[] {1}, "Your text", List.of(FakeInteractions.view("Your text itself")));

    private final FakeSlack slack = new FakeSlack();
    private final WebApi api = WebApi.of(slack.apiUrl(), FakeSlack.BOT_TOKEN);
    private final FakeInteractions core = new FakeInteractions();
    private final Attendant attendant = new Attendant(core, 1, 1, Duration.ofSeconds(1));
    private final Arrival arrival =
            new Arrival(SocketStage.WORKSPACE, Payloads.command("/quiz", "me", "U1", slack.responseUrl(), "t1"));
    private final Replies replies = replies();

    private Replies replies() {
        Uploads uploads = new Uploads(api, Duration.ZERO);
        return new Replies(new Means(
                api,
                new Sender(api, Duration.ZERO, uploads),
                uploads,
                Identity.of(api, Duration.ZERO),
                core,
                attendant,
                new Members(api, Ticker.systemTicker()),
                SocketStage.QUICK));
    }

    @BeforeEach
    void leaveNoRoom() {
        replies.close();
    }

    @AfterEach
    void stop() {
        attendant.close();
        api.close();
        slack.close();
    }

    @Test
    void theCoreIsToldOfAReplyThatIsNotSent() {
        replies.deliver(arrival, Reply.ephemeral(FakeInteractions.view("Told once")));

        assertThat(core.undelivered).containsExactly(FakeInteractions.view("Told once"));
    }

    @Test
    void aFormWhoseFileIsNotSentShowsTheTextItself() {
        List<Reply> settled = new ArrayList<>();

        replies.settle(
                arrival,
                new Reply(Ack.EPHEMERAL, FakeInteractions.view("See the file"), Optional.of(FILE)),
                settled::add);

        assertThat(settled).containsExactly(Reply.ephemeral(FakeInteractions.view("Your text itself")));
    }
}
