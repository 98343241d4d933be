package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;

/** Plays Slack on loopback: the Web API with its messages, views and files, Socket Mode, and response addresses. */
final class FakeSlack implements AutoCloseable {
    static final String TEAM = "T0TEAM";
    static final String BOT = "U0BOT";
    static final String BOT_TOKEN = "xoxb-test";
    static final String APP_TOKEN = "xapp-test";
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final long PATIENCE_SECONDS = 30;

    /** One request to the Web API, or to a response address (then the method is {@code respond}). */
    record Call(String method, Map<String, String> arguments) {
        String argument(String name) {
            return arguments.getOrDefault(name, "");
        }

        JsonElement json(String name) {
            return JsonParser.parseString(argument(name));
        }
    }

    record Stored(String channel, String ts, String thread, String metadata, String text) {}

    private final MockWebServer server = new MockWebServer();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<MockResponse>> planned = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final List<Stored> messages = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<JsonObject>> acks = new ConcurrentHashMap<>();
    private final Deque<WebSocket> sockets = new ArrayDeque<>();
    private final List<String> externalViews = new CopyOnWriteArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final WebApiArguments arguments = WebApiArguments.found();
    private volatile int socketPort;
    private volatile String scopes = String.join(",", Identity.SCOPES);

    FakeSlack() {
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

    SlackSettings overSocket() {
        return new SlackSettings(BOT_TOKEN, apiUrl(), new SlackSettings.Connection.Socket(APP_TOKEN));
    }

    SlackSettings overHttp() {
        return new SlackSettings(
                BOT_TOKEN, apiUrl(), new SlackSettings.Connection.Http(SECRET, java.util.Optional.of("127.0.0.1"), 0));
    }

    int port() {
        return server.getPort();
    }

    /** From now on sockets are to be opened at another port, one that leads here. */
    void socketsAt(int port) {
        socketPort = port;
    }

    String responseUrl() {
        return server.url("/response/" + count.incrementAndGet()).toString();
    }

    void grant(String commaSeparated) {
        scopes = commaSeparated;
    }

    void user(String id, String name, String locale, boolean admin) {
        JsonObject profile = Json.object("display_name", name, "real_name", name + " Real");
        users.put(
                id,
                Json.object(
                        "id",
                        id,
                        "name",
                        id,
                        "locale",
                        locale,
                        "tz",
                        "Asia/Shanghai",
                        "is_admin",
                        admin,
                        "profile",
                        profile));
    }

    /** The next request to this method gets this answer; several are given in turn. */
    void plan(String method, MockResponse response) {
        planned.computeIfAbsent(method, unknown -> new ConcurrentLinkedQueue<>())
                .add(response);
    }

    void planError(String method, String error) {
        plan(method, ok(Json.object("ok", false, "error", error)));
    }

    void planLimit(String method, int seconds) {
        plan(
                method,
                ok(Json.object("ok", false, "error", "ratelimited"))
                        .setResponseCode(429)
                        .setHeader("Retry-After", seconds));
    }

    void planLoss(String method) {
        plan(method, new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    }

    static MockResponse ok(JsonObject body) {
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(Json.write(body));
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    List<Stored> messages() {
        return messages;
    }

    /** Waits for the first request of this kind. */
    Call awaitCall(String method, Predicate<Call> which) {
        return await(
                method, () -> calls(method).stream().filter(which).findFirst().orElse(null));
    }

    Call awaitCall(String method) {
        return awaitCall(method, call -> true);
    }

    void awaitCalls(String method, int number) {
        awaitTrue(number + " × " + method, () -> calls(method).size() >= number);
    }

    int sockets() {
        synchronized (sockets) {
            return sockets.size();
        }
    }

    void awaitSockets(int number) {
        awaitTrue(number + " sockets", () -> {
            synchronized (sockets) {
                return sockets.size() >= number;
            }
        });
    }

    /** Sends an envelope over the latest socket; the acknowledgement completes the future. */
    CompletableFuture<JsonObject> send(String type, JsonObject payload) {
        return send("E" + count.incrementAndGet(), type, payload, 0);
    }

    CompletableFuture<JsonObject> send(String envelope, String type, JsonObject payload, int retry) {
        CompletableFuture<JsonObject> ack = new CompletableFuture<>();
        acks.put(envelope, ack);
        JsonObject message = Json.object(
                "envelope_id", envelope, "type", type, "accepts_response_payload", true, "payload", payload);
        if (retry > 0) {
            message.addProperty("retry_attempt", retry);
            message.addProperty("retry_reason", "timeout");
        }
        socket().send(Json.write(message));
        return ack;
    }

    WebSocket socket() {
        synchronized (sockets) {
            return sockets.getLast();
        }
    }

    void forgetCalls() {
        calls.clear();
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
            return new MockResponse().withWebSocketUpgrade(new Socket());
        }
        if (path.startsWith("/upload/")) {
            return new MockResponse().setBody("OK");
        }
        if (path.startsWith("/response/")) {
            Map<String, String> body = Map.of("body", request.getBody().readUtf8());
            record(new Call("respond", body));
            MockResponse plan = next("respond");
            return plan == null ? new MockResponse().setBody("ok") : plan;
        }
        return method(path.substring("/api/".length()), request);
    }

    private MockResponse method(String method, RecordedRequest request) {
        Call call = new Call(method, form(request.getBody().readUtf8()));
        arguments.check(call);
        MockResponse plan = next(method);
        JsonObject body = plan == null || lost(plan) ? body(call) : new JsonObject();
        record(call);
        return plan == null ? ok(body).setHeader("x-oauth-scopes", scopes) : plan;
    }

    private static boolean lost(MockResponse plan) {
        return plan.getSocketPolicy() == SocketPolicy.DISCONNECT_AFTER_REQUEST;
    }

    private MockResponse next(String method) {
        Queue<MockResponse> queue = planned.get(method);
        return queue == null ? null : queue.poll();
    }

    private void record(Call call) {
        calls.add(call);
        synchronized (calls) {
            calls.notifyAll();
        }
    }

    private JsonObject body(Call call) {
        return switch (call.method()) {
            case "auth.test" ->
                Json.object("ok", true, "team_id", TEAM, "user_id", BOT, "user", "quizbot", "bot_id", "B0BOT");
            case "bots.info" -> Json.object("ok", true, "bot", Json.object("id", "B0BOT", "name", "Interview Quiz"));
            case "apps.connections.open" ->
                Json.object("ok", true, "url", "ws://localhost:" + (socketPort == 0 ? port() : socketPort) + "/socket");
            case "users.info" -> user(call.argument("user"));
            case "chat.postMessage" -> stored(call);
            case "conversations.history" -> history(call, "");
            case "conversations.replies" -> history(call, call.argument("ts"));
            case "conversations.open" -> Json.object("ok", true, "channel", Json.object("id", "D0DIRECT"));
            case "conversations.info" ->
                Json.object("ok", true, "channel", Json.object("id", call.argument("channel"), "is_member", true));
            case "files.getUploadURLExternal" -> {
                String id = "F" + count.incrementAndGet();
                yield Json.object(
                        "ok",
                        true,
                        "file_id",
                        id,
                        "upload_url",
                        server.url("/upload/" + id).toString());
            }
            case "files.completeUploadExternal" -> Json.object("ok", true, "files", call.json("files"));
            case "views.update" -> viewUpdated(call);
            default -> Json.object("ok", true);
        };
    }

    private JsonObject viewUpdated(Call call) {
        String external = call.argument("external_id");
        return external.isEmpty() || externalViews.contains(external)
                ? Json.object("ok", true)
                : Json.object("ok", false, "error", "not_found");
    }

    private JsonObject user(String id) {
        JsonObject user = users.get(id);
        return user == null
                ? Json.object("ok", false, "error", "user_not_found")
                : Json.object("ok", true, "user", user);
    }

    private JsonObject stored(Call call) {
        String ts = "17000000%02d.000100".formatted(count.incrementAndGet());
        messages.add(new Stored(
                call.argument("channel"),
                ts,
                call.argument("thread_ts"),
                call.argument("metadata"),
                call.argument("text")));
        return Json.object("ok", true, "channel", call.argument("channel"), "ts", ts);
    }

    private JsonObject history(Call call, String thread) {
        JsonArray found = new JsonArray();
        for (Stored message : messages) {
            if (message.channel().equals(call.argument("channel"))
                    && message.thread().equals(thread)) {
                JsonObject json = Json.object("type", "message", "ts", message.ts(), "text", message.text());
                if (!message.metadata().isEmpty() && call.arguments().containsKey("include_all_metadata")) {
                    json.add("metadata", JsonParser.parseString(message.metadata()));
                }
                found.add(json);
            }
        }
        return Json.object("ok", true, "messages", found);
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

    private <T> T await(String what, Supplier<T> found) {
        List<T> result = new ArrayList<>();
        awaitTrue(what, () -> {
            T now = found.get();
            if (now != null) {
                result.add(now);
            }
            return now != null;
        });
        return result.get(0);
    }

    /** Looks again whenever something arrived. */
    void awaitTrue(String what, BooleanSupplier condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (calls) {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > until) {
                    throw new AssertionError("not seen in time: " + what + "; seen: " + calls);
                }
                try {
                    calls.wait(50);
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        }
    }

    private final class Socket extends WebSocketListener {
        @Override
        public void onOpen(WebSocket socket, Response response) {
            synchronized (sockets) {
                sockets.add(socket);
            }
            socket.send(Json.write(Json.object("type", "hello")));
            synchronized (calls) {
                calls.notifyAll();
            }
        }

        @Override
        public void onMessage(WebSocket socket, String text) {
            JsonObject message = JsonParser.parseString(text).getAsJsonObject();
            remember(message.get("payload"));
            CompletableFuture<JsonObject> ack =
                    acks.get(message.get("envelope_id").getAsString());
            if (ack != null) {
                ack.complete(message);
            }
        }

        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            socket.close(code, reason);
        }
    }

    /** An acknowledgement that shows a view makes its external id known, as in Slack. */
    void remember(JsonElement acknowledged) {
        if (acknowledged != null
                && acknowledged.isJsonObject()
                && acknowledged.getAsJsonObject().has("view")) {
            JsonElement id =
                    acknowledged.getAsJsonObject().getAsJsonObject("view").get("external_id");
            if (id != null) {
                externalViews.add(id.getAsString());
            }
        }
    }
}
