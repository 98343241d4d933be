package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A look-up before a direct message goes on where Slack put it off, though each attempt looks an hour back from another now. */
final class OwnMessagesTest {
    private static final Instant FROM = Instant.parse("2026-11-23T10:00:00Z");

    private final FakeSlack slack = new FakeSlack();
    private final WebApi api = WebApi.of(slack.apiUrl(), FakeSlack.BOT_TOKEN);
    private final OwnMessages own = new OwnMessages(api);

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    @Test
    void aLookUpThatIsPutOffComesPastItsFirstPage() {
        for (int i = 0; i < 40; i++) {
            holds(FROM.plusSeconds(600 + i), "other-" + i);
        }
        slack.oncePerMinute("conversations.history");

        putOff(FROM);
        putOff(FROM.plusSeconds(60));

        assertThat(own.after("DU1", "reminder", FROM.plusSeconds(120))).isEmpty();
    }

    @Test
    void theNextLookUpForTheSameLooksFromItsOwnTimeOn() {
        holds(FROM.plusSeconds(10), "reminder");

        assertThat(own.after("DU1", "reminder", FROM)).isPresent();
        assertThat(own.after("DU1", "reminder", FROM.plusSeconds(60))).isEmpty();
    }

    private void putOff(Instant time) {
        assertThatThrownBy(() -> own.after("DU1", "reminder", time)).isInstanceOf(SlackError.class);
    }

    private void holds(Instant at, String key) {
        JsonObject metadata = Json.object("event_type", Sender.METADATA, "event_payload", Json.object("key", key));
        slack.holds(new FakeWorkspace.Stored("DU1", at.getEpochSecond() + ".000100", "", Json.write(metadata), "Told"));
    }
}
