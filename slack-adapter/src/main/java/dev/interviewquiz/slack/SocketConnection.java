package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.websocket.ClientEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives events over a socket that the bot opens. It comes back by itself whenever it is lost. All but forms, sent or
 * closed, is acknowledged by the thread that reads the socket, before any work: however many members press a button in
 * one second, none of the acknowledgements waits for another's work.
 */
@ClientEndpoint
final class SocketConnection extends SocketModeClientTyrusImpl {
    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    private static final String OPEN = "apps.connections.open";
    private static final String ENVELOPE = "envelope_id";
    private static final int CONCURRENCY = 32;
    private static final int LAST_SECONDS = 5;

    private final App app;
    private final SocketModeRequestParser parser;
    private volatile boolean connecting;

    private SocketConnection(Slack slack, App app, String appToken, String address) throws URISyntaxException {
        super(slack, appToken, address, CONCURRENCY);
        this.app = app;
        this.parser = new SocketModeRequestParser(app.config());
    }

    /** @throws SlackError when the app token is wrong or Slack is out of reach */
    static SocketConnection open(WebApi api, App app, String appToken) {
        String address = Json.text(api.as(appToken).askPatiently(OPEN), "url").orElse("");
        try {
            SocketConnection connection = new SocketConnection(api.slack(), app, appToken, address);
            connection.setAutoReconnectOnCloseEnabled(true);
            connection.connect();
            return connection;
        } catch (URISyntaxException noAddress) {
            throw new SlackError(OPEN, SlackError.UNAVAILABLE, noAddress);
        }
    }

    @Override
    public void connect() {
        connecting = true;
        try {
            super.connect();
        } finally {
            connecting = false;
        }
    }

    /** The library would ask the old session, for three seconds when that is half open, before it reads from the new one. */
    @Override
    public boolean verifyConnection() {
        return connecting || super.verifyConnection();
    }

    /** The library's threads would ask a queue for a message every ten milliseconds. */
    @Override
    public void initializeMessageProcessorExecutor(int concurrency) {
        setMessageProcessorExecutor(Executors.newScheduledThreadPool(concurrency));
    }

    @Override
    public void enqueueMessage(String message) {
        long arrived = System.nanoTime();
        JsonObject envelope = Json.parsed(message);
        if (Json.text(envelope, "type").filter("disconnect"::equals).isPresent()) {
            getMessageProcessorExecutor().execute(this::move);
        } else if (envelope.has(ENVELOPE)) {
            boolean window = Json.text(envelope, "payload.type")
                    .filter(type -> type.startsWith("view_"))
                    .isPresent();
            getMessageProcessorExecutor().execute(() -> handle(message, envelope, arrived, window));
            if (!window) {
                acknowledge(envelope, Response.ok());
            }
        }
    }

    private void move() {
        try {
            connectToNewEndpoint();
        } catch (IOException | RuntimeException monitored) {
            LOG.warn("The socket could not be renewed yet: {}", monitored.toString());
        }
    }

    private void handle(String message, JsonObject envelope, long arrived, boolean window) {
        try {
            Request<?> request = parser.parse(message).getBoltRequest();
            Listeners.stamp(request, arrived);
            Response response = app.run(request);
            if (window) {
                acknowledge(envelope, response);
            }
        } catch (Exception broken) {
            LOG.error("A message was not handled: {}", broken.getClass().getName());
        }
    }

    private void acknowledge(JsonObject envelope, Response response) {
        JsonObject acknowledgement = Json.object(ENVELOPE, envelope.get(ENVELOPE));
        if (response.getBody() != null) {
            acknowledgement.add("payload", Json.parsed(response.getBody()));
        }
        sendWebSocketMessage(Json.write(acknowledgement));
    }

    /** What was acknowledged is still handled; what comes meanwhile is not acknowledged, and Slack sends it again. */
    @Override
    public void close() throws IOException {
        setAutoReconnectOnCloseEnabled(false);
        setAutoReconnectEnabled(false);
        getMessageProcessorExecutor().shutdown();
        try {
            getMessageProcessorExecutor().awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        super.close();
    }
}
