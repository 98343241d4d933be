package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file reaches its member before he is told so; where it does not, he is told that, and loses no text. */
final class FilesTest extends SocketStage {
    private static final String COMPLETE = "files.completeUploadExternal";

    @BeforeEach
    void answerWithAFile() {
        Attachment file = new Attachment(
                "export.json",
                "{}".getBytes(StandardCharsets.UTF_8),
                "All of you",
                List.of(FakeInteractions.view("Not sent"), FakeInteractions.view("The rest of it")));
        core.answer = seen -> new Reply(Ack.EPHEMERAL, FakeInteractions.view("Your export"), Optional.of(file));
    }

    @Test
    void aFileGoesToTheMembersDirectMessages() throws Exception {
        assertThat(exported()).isEqualTo("Your export");

        assertThat(slack.awaitCall(COMPLETE).argument("channel_id")).isEqualTo("DU1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversations.open", "files.getUploadURLExternal", COMPLETE})
    void whatPassesIsTriedAgain(String method) throws Exception {
        slack.planLimit(method, 0);
        slack.plan(method, new MockResponse().setResponseCode(503));
        slack.planLoss(method);

        assertThat(exported()).isEqualTo("Your export");
        assertThat(slack.calls("respond")).hasSize(1);
    }

    @Test
    void aFileThatIsRefusedIsNotAnnounced() throws Exception {
        slack.planError(COMPLETE, "missing_scope");

        assertThat(exported()).isEqualTo("Not sent");
        assertThat(slack.awaitCall("chat.postEphemeral").argument("text")).isEqualTo("The rest of it");
        assertThat(slack.calls(COMPLETE)).hasSize(1);
    }

    @Test
    void aFileForWhichSlackNamesNoPlaceIsNotAnnounced() throws Exception {
        slack.plan("files.getUploadURLExternal", new MockResponse().setBody("{\"ok\":true,\"file_id\":\"F1\"}"));

        assertThat(exported()).isEqualTo("Not sent");
    }

    @Test
    void aFileThatSlackPutsOffForEverIsNotAnnounced() throws Exception {
        for (int i = 0; i < 4; i++) {
            slack.planLimit("files.getUploadURLExternal", 0);
        }

        assertThat(exported()).isEqualTo("Not sent");
    }

    @Test
    void aFormWhoseTextDoesNotComeAsAFileShowsIt() throws Exception {
        slack.planError(COMPLETE, "missing_scope");

        JsonObject page = Acts.shown(slack.send("interactive", Payloads.submission("Because", "U1", "t1")));

        String shown = Json.text(page, "external_id").isEmpty()
                ? page.toString()
                : slack.awaitCall("views.update").argument("view");
        assertThat(shown).contains("Not sent");
        assertThat(slack.awaitCall("chat.postEphemeral").argument("text")).isEqualTo("The rest of it");
    }

    private String exported() throws Exception {
        acknowledged(slack.send("slash_commands", command("privacy action:export")));
        return body(slack.awaitCall("respond")).get("text").getAsString();
    }
}
