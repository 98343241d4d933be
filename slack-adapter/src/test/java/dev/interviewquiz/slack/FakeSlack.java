package dev.interviewquiz.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.team.PromptServerSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import okhttp3.WebSocket;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;

/** Plays Slack on loopback: the Web API over a {@link FakeWorkspace}, Socket Mode, and response addresses. */
final class FakeSlack implements AutoCloseable {
    static final String TEAM = "T0TEAM";
    static final String BOT = "U0BOT";
    static final String BOT_TOKEN = "xoxb-test";
    static final String APP_TOKEN = "xapp-test";
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final Set<SocketPolicy> UNANSWERED =
            Set.of(SocketPolicy.DISCONNECT_AFTER_REQUEST, SocketPolicy.NO_RESPONSE);

    private final MockWebServer server = new MockWebServer();
    private final Calls calls = new Calls();
    private final FakeWorkspace workspace = new FakeWorkspace();
    private final FakeSockets sockets = new FakeSockets(calls, workspace::remember);
    private final Map<String, Queue<MockResponse>> planned = new ConcurrentHashMap<>();
    private final Map<String, Runnable> meanwhile = new ConcurrentHashMap<>();
    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> minutely = new ConcurrentHashMap<>();
    private final WebApiArguments arguments = WebApiArguments.found();
    private volatile int socketPort;
    private volatile String scopes = String.join(",", Identity.SCOPES);
    private volatile Optional<RateLimit> limit = Optional.empty();

    FakeSlack() {
        server.setServerSocketFactory(new PromptServerSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        try {
            server.start();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    String apiUrl() {
        return server.url("/api/").toString();
    }

    BotConfig overSocket() {
        return config("SLACK_APP_TOKEN", APP_TOKEN);
    }

    BotConfig overHttp() {
        return config("SLACK_SIGNING_SECRET", SECRET, "SLACK_HTTP_HOST", "127.0.0.1", "SLACK_HTTP_PORT", "0");
    }

    private BotConfig config(String... wayIn) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SLACK_BOT_TOKEN", BOT_TOKEN);
        environment.put("SLACK_API_URL", apiUrl());
        for (int i = 0; i < wayIn.length; i += 2) {
            environment.put(wayIn[i], wayIn[i + 1]);
        }
        return BotConfig.read(Platform.SLACK, environment);
    }

    int port() {
        return server.getPort();
    }

    /** From now on sockets are to be opened at another port, one that leads here. */
    void socketsAt(int port) {
        socketPort = port;
    }

    String responseUrl() {
        return url("/response/" + workspace.next(""));
    }

    private String url(String path) {
        return server.url(path).toString();
    }

    void grant(String commaSeparated) {
        scopes = commaSeparated;
    }

    /** From now on messages come under these limits. */
    void limit(RateLimit rates) {
        limit = Optional.of(rates);
    }

    void user(String id, String name, String locale, boolean admin) {
        workspace.user(id, name, locale, admin);
    }

    /** The next request to this method gets this answer; several are given in turn. */
    void plan(String method, MockResponse response) {
        planned.computeIfAbsent(method, unknown -> new ConcurrentLinkedQueue<>())
                .add(response);
    }

    /** Happens before the next request to this method is answered. */
    void before(String method, Runnable event) {
        meanwhile.put(method, event);
    }

    void planError(String method, String error) {
        plan(method, ok(Json.object("ok", false, "error", error)));
    }

    void planLimit(String method, int seconds) {
        plan(method, limited(seconds));
    }

    /** From now on every other request to this method comes too soon. */
    void oncePerMinute(String method) {
        minutely.put(method, new AtomicInteger());
    }

    /** From now on this is what a method says of a channel; an empty error ends that. */
    void refuse(String method, String channel, String error) {
        refused.put(method + " " + channel, error);
    }

    /** Slack does what it is asked for, and its answer is lost. */
    void planLoss(String method) {
        plan(method, new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    }

    static MockResponse ok(JsonObject body) {
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(Json.write(body));
    }

    static MockResponse limited(int seconds) {
        return ok(Json.object("ok", false, "error", "ratelimited"))
                .setResponseCode(429)
                .setHeader("Retry-After", seconds);
    }

    List<Calls.Call> calls(String method) {
        return calls.to(method);
    }

    List<FakeWorkspace.Stored> messages() {
        return workspace.messages();
    }

    void holds(FakeWorkspace.Stored message) {
        workspace.holds(message);
    }

    void remember(JsonElement acknowledged) {
        workspace.remember(acknowledged);
    }

    /** Waits for the first request of this kind. */
    Calls.Call awaitCall(String method, Predicate<Calls.Call> which) {
        return calls.await(method, which);
    }

    Calls.Call awaitCall(String method) {
        return calls.await(method, call -> true);
    }

    void awaitCalls(String method, int number) {
        awaitTrue(number + " × " + method, () -> calls.to(method).size() >= number);
    }

    void awaitTrue(String what, BooleanSupplier condition) {
        calls.awaitTrue(what, condition);
    }

    void forgetCalls() {
        calls.forget();
    }

    int sockets() {
        return sockets.opened();
    }

    void awaitSockets(int number) {
        awaitTrue(number + " sockets", () -> sockets.opened() >= number);
    }

    WebSocket socket() {
        return sockets.latest();
    }

    CompletableFuture<JsonObject> send(String type, JsonObject payload) {
        return sockets.send(type, payload);
    }

    CompletableFuture<JsonObject> send(String envelope, String type, JsonObject payload, int retry) {
        return sockets.send(envelope, type, payload, retry);
    }

    /** Fails when a request held an argument that the method does not know, or lacked one that it requires. */
    void assertArgumentsKnown() {
        arguments.assertFine();
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }

    private MockResponse answer(RecordedRequest request) {
        String path = String.valueOf(request.getPath());
        if (path.startsWith("/socket")) {
            return new MockResponse().withWebSocketUpgrade(sockets);
        }
        if (path.startsWith("/upload/")) {
            return new MockResponse().setBody("OK");
        }
        String body = request.getBody().readUtf8();
        if (path.startsWith("/response/")) {
            return respond(new Calls.Call("respond", Map.of("body", body, "url", url(path)), System.nanoTime()));
        }
        return method(new Calls.Call(path.substring("/api/".length()), form(body), System.nanoTime()));
    }

    /** Decided before anybody sees the call: what is planned upon seeing it is for the next. */
    private MockResponse respond(Calls.Call call) {
        MockResponse response = next(call.method()).orElseGet(() -> new MockResponse().setBody("ok"));
        calls.add(call);
        return response;
    }

    private MockResponse method(Calls.Call call) {
        arguments.check(call);
        Optional.ofNullable(meanwhile.remove(call.method())).ifPresent(Runnable::run);
        Optional<MockResponse> plan = next(call.method())
                .or(() -> refused(call))
                .or(() -> limited(call))
                .or(() -> tooSoon(call));
        boolean done = plan.isEmpty() || UNANSWERED.contains(plan.get().getSocketPolicy());
        JsonObject body = done ? body(call) : new JsonObject();
        calls.add(call);
        return plan.orElseGet(() -> ok(body).setHeader("x-oauth-scopes", scopes));
    }

    private Optional<MockResponse> next(String method) {
        return Optional.ofNullable(planned.get(method)).map(Queue::poll);
    }

    private Optional<MockResponse> refused(Calls.Call call) {
        String error = refused.getOrDefault(call.method() + " " + call.argument("channel"), "");
        return error.isEmpty() ? Optional.empty() : Optional.of(ok(Json.object("ok", false, "error", error)));
    }

    private Optional<MockResponse> limited(Calls.Call call) {
        return limit.filter(
                        rates -> call.method().equals("chat.postMessage") && !rates.allows(call.argument("channel")))
                .map(exceeded -> limited(1));
    }

    private Optional<MockResponse> tooSoon(Calls.Call call) {
        return Optional.ofNullable(minutely.get(call.method()))
                .filter(asked -> asked.getAndIncrement() % 2 == 1)
                .map(again -> limited(60));
    }

    private JsonObject body(Calls.Call call) {
        return switch (call.method()) {
            case "auth.test" ->
                Json.object("ok", true, "team_id", TEAM, "user_id", BOT, "user", "quizbot", "bot_id", "B0BOT");
            case "bots.info" -> Json.object("ok", true, "bot", Json.object("id", "B0BOT", "name", "Interview Quiz"));
            case "apps.connections.open" ->
                Json.object("ok", true, "url", "ws://localhost:" + (socketPort == 0 ? port() : socketPort) + "/socket");
            case "files.getUploadURLExternal" -> upload(workspace.next("F"));
            default -> workspace.answer(call);
        };
    }

    private JsonObject upload(String file) {
        String address = server.url("/upload/" + file).toString();
        return Json.object("ok", true, "file_id", file, "upload_url", address);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
