package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.agenda.ManualAgenda;
import dev.interviewquiz.core.agenda.MovableClock;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.question.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole product over the real Bolt, one channel set up on Sunday for weekdays at ten in Shanghai. The clock is moved
 * by hand. U1 administers; U2 and U4 read English, U3 and U5 Chinese, all four bear a name that means harm.
 */
abstract class BotStage {
    static final String GENERAL = "C0GENERAL";
    static final Instant SUNDAY = Instant.parse("2026-11-22T20:00:00Z");
    static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant TUESDAY_NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final FrontEnd.Tuning TUNING =
            new FrontEnd.Tuning(4, 100, Duration.ofSeconds(20), Duration.ZERO, InstantSource.system());

    final FakeSlack slack = new FakeSlack();
    final Acts acts = new Acts(slack);
    final MovableClock clock = MovableClock.at(SUNDAY);
    ManualAgenda agenda;

    @TempDir
    private Path folder;

    private FrontEnd front;
    private BotCore core;

    @BeforeEach
    void start() throws Exception {
        slack.user("U1", "Ann", "en-GB", true);
        for (int i = 2; i < 6; i++) {
            slack.user("U" + i, "Member <!channel> " + i, i % 2 == 0 ? "en-US" : "zh-CN", false);
        }
        run();
        acts.setsUp("U1", GENERAL);
        slack.forgetCalls();
    }

    @AfterEach
    void stop() {
        end();
        slack.assertArgumentsKnown();
        slack.close();
    }

    final void run() throws IOException {
        BotConfig config = BotConfig.read(
                Platform.SLACK,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString()));
        front = FrontEnd.connect(slack.overSocket(), TUNING, line -> {});
        core = BotCore.open(config, front.messenger(), Pace.FREE, clock);
        agenda = core.manual(errand -> {});
        int sockets = slack.sockets();
        front.serve(core.interactions());
        slack.awaitSockets(sockets + 1);
    }

    final void end() {
        front.close();
        core.close();
    }

    final boolean asleep() {
        return core.stores().workspaces().get(SocketStage.WORKSPACE).asleep();
    }

    /** Monday's question. */
    final Calls.Call posted() {
        agenda.runUntil(MONDAY_NOON);
        return slack.calls("chat.postMessage").get(0);
    }

    /** The model answer, in English. */
    final String right(Calls.Call post) {
        return core.bank().questions().stream()
                .filter(question ->
                        post.argument("text").contains(question.prompt().in(Language.EN)))
                .map(question -> question.modelAnswer().in(Language.EN))
                .findFirst()
                .orElseThrow();
    }

    /** All open the form, then all send the model answer at once; what their windows show then. */
    final List<JsonObject> answers(Calls.Call post, String... members) {
        String action = Acts.button(post.json("blocks"), "answer");
        String answer = right(post);
        List<JsonObject> forms =
                Stream.of(members).map(member -> acts.opens(member, action)).toList();
        return Stream.iterate(0, i -> i < members.length, i -> i + 1)
                .map(i -> acts.answers(members[i], forms.get(i), answer))
                .toList()
                .stream()
                .map(Acts::shown)
                .toList();
    }

    final List<FakeWorkspace.Stored> posts(String channel) {
        return slack.messages().stream()
                .filter(message ->
                        message.channel().equals(channel) && message.thread().isEmpty())
                .toList();
    }
}
