package dev.interviewquiz.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Slack's end of Socket Mode: all sockets ever opened, what is sent over the latest, and what came back for it. */
final class FakeSockets extends WebSocketListener {
    private final ConcurrentLinkedDeque<WebSocket> sockets = new ConcurrentLinkedDeque<>();
    private final Map<String, CompletableFuture<JsonObject>> acknowledgements = new ConcurrentHashMap<>();
    private final AtomicInteger envelopes = new AtomicInteger();
    private final Calls calls;
    private final Consumer<JsonElement> acknowledged;

    /** @param acknowledged is told what an acknowledgement carries */
    FakeSockets(Calls calls, Consumer<JsonElement> acknowledged) {
        this.calls = calls;
        this.acknowledged = acknowledged;
    }

    int opened() {
        return sockets.size();
    }

    WebSocket latest() {
        return sockets.getLast();
    }

    /** Sends an envelope over the latest socket; the acknowledgement completes the future on the thread that received it. */
    CompletableFuture<JsonObject> send(String type, JsonObject payload) {
        return send("E" + envelopes.incrementAndGet(), type, payload, 0);
    }

    CompletableFuture<JsonObject> send(String envelope, String type, JsonObject payload, int retry) {
        CompletableFuture<JsonObject> acknowledgement = new CompletableFuture<>();
        acknowledgements.put(envelope, acknowledgement);
        JsonObject message = Json.object(
                "envelope_id", envelope, "type", type, "accepts_response_payload", true, "payload", payload);
        if (retry > 0) {
            message.addProperty("retry_attempt", retry);
            message.addProperty("retry_reason", "timeout");
        }
        latest().send(Json.write(message));
        return acknowledgement;
    }

    @Override
    public void onOpen(WebSocket socket, Response response) {
        sockets.add(socket);
        socket.send(Json.write(Json.object("type", "hello")));
        calls.changed();
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
        JsonObject message = JsonParser.parseString(text).getAsJsonObject();
        if (message.has("payload")) {
            acknowledged.accept(message.get("payload"));
        }
        CompletableFuture<JsonObject> known =
                acknowledgements.get(message.get("envelope_id").getAsString());
        if (known != null) {
            known.complete(message);
        }
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
        socket.close(code, reason);
    }
}
