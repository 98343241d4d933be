package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** Slack shows an error of its own over a form whose acknowledgement it did not get; the member presses Send once more. */
final class SentAgainTest extends BotStage {
    @Test
    void theSameFormUnderANewTriggerShowsTheSameResult() {
        Calls.Call post = posted();
        String right = right(post);
        JsonObject form = acts.opens("U2", Acts.button(post.json("blocks"), "answer"));

        JsonObject first = Acts.shown(acts.answers("U2", form, right));
        JsonObject again = Acts.shown(acts.answers("U2", form, right));

        assertThat(again).isEqualTo(first);
        assertThat(Acts.button(again, "unlist")).isNotBlank();
        assertThat(again.toString()).doesNotContain("practice: no points");
    }
}
