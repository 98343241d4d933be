package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product over the real Bolt: set-up, a day from the post to the reveal, faults. The clock is moved by hand. */
final class DayTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T20:00:00Z");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant TUESDAY_NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String ANSWER = "Stacked linear layers compose to one linear layer, so there is no gain.";
    private static final FrontEnd.Tuning TUNING =
            new FrontEnd.Tuning(4, 100, Duration.ofSeconds(20), duration -> {}, InstantSource.system());

    private final FakeSlack slack = new FakeSlack();
    private final MovableClock clock = MovableClock.at(SUNDAY);

    @TempDir
    private Path folder;

    private FrontEnd front;
    private BotCore core;
    private ManualAgenda agenda;
    private int triggers;

    @BeforeEach
    void start() throws Exception {
        slack.user("U1", "Ann", "en-GB", true);
        for (int i = 2; i < 6; i++) {
            slack.user("U" + i, "Member <!channel> " + i, i % 2 == 0 ? "en-US" : "zh-CN", false);
        }
        run();
        setUp();
    }

    @AfterEach
    void stop() {
        end();
        slack.assertArgumentsKnown();
        slack.close();
    }

    private void run() throws IOException {
        BotConfig config = BotConfig.read(
                Platform.SLACK,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString()));
        front = FrontEnd.connect(slack.overSocket(), TUNING);
        core = BotCore.open(config, front.messenger(), Pace.FREE, clock);
        agenda = core.manual(errand -> {});
        int sockets = slack.sockets();
        front.serve(core.interactions());
        slack.awaitSockets(sockets + 1);
    }

    private void end() {
        front.close();
        core.close();
    }

    /** As an admin does it: the form as it comes filled in, then Confirm. */
    private void setUp() throws Exception {
        acknowledged(slack.send(
                "slash_commands",
                Payloads.command(
                        "/quiz-admin", "setup channel:<#C0GENERAL|general>", "U1", slack.responseUrl(), trigger())));
        JsonObject form = slack.awaitCall("views.open").json("view").getAsJsonObject();
        JsonObject preview = submitted("U1", form, initial(form));
        acknowledged(slack.send(
                "interactive", Payloads.clickInView(button(preview, "setup-yes"), "U1", "modal", trigger())));
        slack.awaitCall("views.update");
        slack.forgetCalls();
    }

    @Test
    void aDayGoesFromThePostToTheReveal() throws Exception {
        agenda.runUntil(MONDAY_NOON);
        Calls.Call post = slack.calls("chat.postMessage").get(0);
        assertThat(post.argument("channel")).isEqualTo("C0GENERAL");
        assertThat(post.argument("text")).isNotBlank();
        assertThat(post.argument("metadata")).contains("\"key\"");

        List<JsonObject> feedback = answers(post, "U2", "U3", "U4");
        assertThat(feedback).allMatch(view -> view.getAsJsonArray("blocks").size() > 1);

        agenda.runUntil(TUESDAY_NOON);
        String ts = slack.messages().get(0).ts();
        List<Calls.Call> updates = slack.calls("chat.update");
        assertThat(updates).isNotEmpty();
        assertThat(updates.get(updates.size() - 1).argument("blocks")).doesNotContain("\"answer.");
        assertThat(slack.messages()).anyMatch(message -> message.thread().equals(ts));
        assertThat(slack.messages().stream().filter(message -> message.thread().isEmpty()))
                .as("two days, two posts")
                .hasSize(2);
    }

    @Test
    void aPostWhoseAnswerWasLostAppearsOnce() {
        for (int i = 0; i < 3; i++) {
            slack.planLoss("chat.postMessage");
        }

        agenda.runUntil(MONDAY_NOON);

        assertThat(slack.messages()).hasSize(1);
        assertThat(slack.calls("conversations.history")).isNotEmpty();
    }

    @Test
    void aLimitedAndFailingSlackGetsThePostOnce() {
        slack.planLimit("chat.postMessage", 3);
        slack.plan("chat.postMessage", new okhttp3.mockwebserver.MockResponse().setResponseCode(500));

        agenda.runUntil(MONDAY_NOON);

        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void aButtonWorksAfterARestart() throws Exception {
        agenda.runUntil(MONDAY_NOON);
        Calls.Call post = slack.calls("chat.postMessage").get(0);

        end();
        run();

        assertThat(answers(post, "U2")).hasSize(1);
    }

    @Test
    void theHomePageTellsTheAdmin() throws Exception {
        acknowledged(slack.send("events_api", Payloads.event("EvHome", Payloads.homeOpened("U1"))));

        Calls.Call home = slack.awaitCall("views.publish");
        assertThat(home.json("view").getAsJsonObject().getAsJsonArray("blocks").size())
                .isGreaterThan(1);
    }

    /** All open the form, then all send it at once; what their windows show then. */
    private List<JsonObject> answers(Calls.Call post, String... members) throws Exception {
        String action = button(post.json("blocks"), "answer");
        List<CompletableFuture<JsonObject>> acks = new ArrayList<>();
        for (String member : members) {
            String trigger = trigger();
            acknowledged(slack.send("interactive", Payloads.click(action, member, slack.responseUrl(), trigger)));
            JsonObject form = slack.awaitCall(
                            "views.open", call -> call.argument("trigger_id").equals(trigger))
                    .json("view")
                    .getAsJsonObject();
            Map<String, JsonObject> values = initial(form);
            values.put("text", Json.object("type", "plain_text_input", "value", ANSWER));
            acks.add(slack.send("interactive", Payloads.sent(form, values, member, trigger())));
        }
        List<JsonObject> views = new ArrayList<>();
        for (CompletableFuture<JsonObject> ack : acks) {
            views.add(shown(ack));
        }
        return views;
    }

    private JsonObject submitted(String member, JsonObject form, Map<String, JsonObject> values) throws Exception {
        return shown(slack.send("interactive", Payloads.sent(form, values, member, trigger())));
    }

    private static JsonObject shown(CompletableFuture<JsonObject> ack) throws Exception {
        return acknowledged(ack).getAsJsonObject("payload").getAsJsonObject("view");
    }

    private static Map<String, JsonObject> initial(JsonObject form) {
        Map<String, JsonObject> values = new HashMap<>();
        for (JsonElement block : form.getAsJsonArray("blocks")) {
            if (block.getAsJsonObject().has("element")) {
                JsonObject element = block.getAsJsonObject().getAsJsonObject("element");
                JsonObject value = Json.object("type", element.get("type").getAsString());
                if (element.has("initial_value")) {
                    value.add("value", element.get("initial_value"));
                }
                if (element.has("initial_option")) {
                    value.add("selected_option", element.get("initial_option"));
                }
                if (element.has("initial_options")) {
                    value.add("selected_options", element.get("initial_options"));
                }
                values.put(block.getAsJsonObject().get("block_id").getAsString(), value);
            }
        }
        return values;
    }

    private static String button(JsonElement view, String verb) {
        Matcher found =
                Pattern.compile("\"action_id\":\"(" + verb + "\\.[^\"]*)\"").matcher(view.toString());
        assertThat(found.find()).as(verb + " in " + view).isTrue();
        return found.group(1);
    }

    private String trigger() {
        triggers++;
        return "trigger" + triggers;
    }

    private static JsonObject acknowledged(CompletableFuture<JsonObject> ack) throws Exception {
        return ack.get(30, TimeUnit.SECONDS);
    }
}
