package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Forms: opened, sent, answered in their own window or elsewhere. */
final class FormsTest extends SocketStage {
    @Test
    void aSubmittedFormShowsItsResultInItsOwnWindow() throws Exception {
        core.answer = interaction -> Reply.ephemeral(FakeInteractions.view("2 of 3 key points"));

        JsonObject ack = acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t2")));

        JsonObject payload = ack.getAsJsonObject("payload");
        assertThat(payload.get("response_action").getAsString()).isEqualTo("update");
        JsonObject view = payload.getAsJsonObject("view");
        assertThat(view.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Your answer");
        assertThat(view.toString()).contains("2 of 3 key points");
        assertThat(view.has("submit")).isFalse();
        assertThat(core.handled.get(0).trigger())
                .isEqualTo(
                        new Trigger.Submission("answer.P1", Map.of("text", List.of("Because"), "sure", List.of("2"))));
    }

    @Test
    void aSlowResultReplacesTheWaitingPage() throws Exception {
        core.gate = new CountDownLatch(1);

        JsonObject ack = acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t3")));
        JsonObject waiting = ack.getAsJsonObject("payload").getAsJsonObject("view");
        core.gate.countDown();

        assertThat(waiting.toString()).contains("Waiting");
        Calls.Call updated = slack.awaitCall("views.update");
        assertThat(updated.argument("external_id"))
                .isEqualTo(waiting.get("external_id").getAsString());
        assertThat(updated.argument("view")).contains("Answer");
    }

    @Test
    void whoClosedTheWaitingPageGetsTheResultAsAMessage() throws Exception {
        core.gate = new CountDownLatch(1);
        JsonObject waiting = Acts.shown(slack.send("interactive", Payloads.submission("Because", "U1", "t4")));

        acknowledged(slack.send("interactive", Payloads.closed(waiting)));
        core.gate.countDown();

        Calls.Call told = slack.awaitCall("chat.postEphemeral");
        assertThat(told.argument("user")).isEqualTo("U1");
        assertThat(told.argument("channel")).isEqualTo("C0GENERAL");
        assertThat(told.argument("text")).isEqualTo("Answer");
        assertThat(slack.calls("views.update")).isEmpty();
    }

    @Test
    void aResultThatFindsNoWindowBecomesAMessage() throws Exception {
        core.gate = new CountDownLatch(1);
        acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t5")));
        for (int i = 0; i < 8; i++) {
            slack.planError("views.update", "not_found");
        }
        slack.planError("chat.postEphemeral", "not_in_channel");

        core.gate.countDown();

        Calls.Call told = slack.awaitCall("chat.postMessage");
        assertThat(told.argument("channel")).isEqualTo("U1");
    }

    @Test
    void atMostFourFormsWaitInTheirAcknowledgement() throws Exception {
        core.gate = new CountDownLatch(1);
        List<CompletableFuture<JsonObject>> acks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            acks.add(slack.send("interactive", Payloads.submission("Text " + i, "U1", "many" + i)));
        }

        for (CompletableFuture<JsonObject> ack : acks) {
            String view = acknowledged(ack).getAsJsonObject("payload").toString();
            assertThat(view).containsAnyOf("Waiting", "Busy. Text");
        }
        assertThat(acks.stream().filter(ack -> ack.join().toString().contains("Busy. Text")))
                .as("2 threads and 4 that wait are full; the others get their text back")
                .hasSize(6);
        core.gate.countDown();
        slack.awaitTrue(
                "six results",
                () -> slack.calls("views.update").stream()
                                .map(call -> call.argument("external_id"))
                                .distinct()
                                .count()
                        == 6);
    }

    @Test
    void theSameFormTwiceIsOneAnswer() throws Exception {
        JsonObject form = Payloads.submission("Because", "U1", "t6");

        acknowledged(slack.send("interactive", form));
        JsonObject again = acknowledged(slack.send("E-again", "interactive", form, 1));

        assertThat(again.toString()).contains("Answer");
        assertThat(core.handled).hasSize(1);
    }

    @Test
    void anotherAnswerUnderTheSameTriggerIsAnother() throws Exception {
        acknowledged(slack.send("interactive", Payloads.submission("Because", "U1", "t6")));
        acknowledged(slack.send("interactive", Payloads.submission("Since", "U1", "t6")));

        assertThat(core.handled).hasSize(2);
    }

    @Test
    void aClickOpensAForm() throws Exception {
        acknowledged(slack.send("interactive", Payloads.click("form.P1", "U1", slack.responseUrl(), "t1")));

        Calls.Call opened = slack.awaitCall("views.open");
        JsonObject view = opened.json("view").getAsJsonObject();
        assertThat(opened.argument("trigger_id")).isEqualTo("t1");
        assertThat(view.get("callback_id").getAsString()).isEqualTo("answer.P1");
        assertThat(view.get("private_metadata").getAsString()).isEqualTo("C0GENERAL");
        assertThat(view.getAsJsonArray("blocks")).hasSize(3);
        assertThat(core.handled.get(0).trigger())
                .isEqualTo(new Trigger.Click(
                        "form.P1", Optional.of(new MessageRef(new ChannelRef(WORKSPACE, "C0GENERAL"), "1700.1"))));
    }

    @Test
    void aFormThatDidNotOpenInTimeComesAsItsButton() throws Exception {
        slack.planError("views.open", "expired_trigger_id");

        acknowledged(slack.send("interactive", Payloads.click("form.P1", "U1", slack.responseUrl(), "t1")));

        JsonObject told = body(slack.awaitCall("respond"));
        assertThat(Acts.button(told, "form")).isEqualTo("form.P1");
        assertThat(told.get("replace_original").getAsBoolean()).isFalse();
    }

    @Test
    void aFormIsOpenedAfterAShortPauseThatSlackAskedFor() throws Exception {
        slack.planLimit("views.open", 0);

        acknowledged(slack.send("interactive", Payloads.click("form.P1", "U1", slack.responseUrl(), "t1")));

        slack.awaitCalls("views.open", 2);
        assertThat(slack.calls("respond")).isEmpty();
    }

    @Test
    void aFormThatSlackWantsToOpenTooLateComesAsItsButton() throws Exception {
        slack.planLimit("views.open", 30);

        acknowledged(slack.send("interactive", Payloads.click("form.P1", "U1", slack.responseUrl(), "t1")));

        assertThat(Acts.button(body(slack.awaitCall("respond")), "form")).isEqualTo("form.P1");
        assertThat(slack.calls("views.open")).hasSize(1);
    }

    @Test
    void aTypedFormThatDidNotOpenInTimeIsTold() throws Exception {
        slack.planError("views.open", "invalid_arguments");

        acknowledged(slack.send("slash_commands", command("form")));

        assertThat(body(slack.awaitCall("respond")).get("text").getAsString()).isEqualTo("Late");
    }

    @Test
    void aFormAskedForInAWindowTakesItsPlace() throws Exception {
        acknowledged(slack.send("interactive", Payloads.clickInView("form.P1", "U1", "modal", "t12")));

        Calls.Call replaced = slack.awaitCall("views.update");
        assertThat(replaced.argument("view_id")).isEqualTo("V1");
        assertThat(replaced.argument("view")).contains("\"callback_id\":\"answer.P1\"");
        assertThat(slack.calls("views.push")).isEmpty();
    }
}
