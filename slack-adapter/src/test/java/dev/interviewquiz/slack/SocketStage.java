package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A front end over a socket, with a core that only remembers. */
abstract class SocketStage {
    static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, FakeSlack.TEAM);
    static final FrontEnd.Tuning QUICK =
            new FrontEnd.Tuning(2, 4, Duration.ofMillis(300), Duration.ZERO, InstantSource.system());

    final FakeSlack slack = new FakeSlack();
    final Wire wire = new Wire(slack.port());
    final FakeInteractions core = new FakeInteractions();
    private final FrontEnd front = FrontEnd.connect(slack.overSocket(), QUICK, line -> {});

    @BeforeEach
    void start() throws IOException {
        slack.user("U1", "Ann", "zh-CN", true);
        slack.socketsAt(wire.port());
        front.serve(core);
        slack.awaitSockets(1);
    }

    @AfterEach
    void stop() {
        core.gate.countDown();
        front.close();
        wire.close();
        slack.assertArgumentsKnown();
        slack.close();
    }

    final JsonObject command(String text) {
        return Payloads.command("/quiz", text, "U1", slack.responseUrl(), "c" + System.nanoTime());
    }

    static JsonObject body(Calls.Call call) {
        return call.json("body").getAsJsonObject();
    }

    static JsonObject acknowledged(CompletableFuture<JsonObject> ack) throws Exception {
        return ack.get(20, TimeUnit.SECONDS);
    }
}
