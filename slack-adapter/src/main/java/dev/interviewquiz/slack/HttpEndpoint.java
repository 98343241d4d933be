package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.response.Response;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.platform.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives Slack's signed requests at {@code /slack/events}. Nothing of a request is looked at before its signature and its
 * age of at most five minutes are proved.
 */
final class HttpEndpoint implements AutoCloseable {
    static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(HttpEndpoint.class);
    private static final int THREADS = 32;
    private static final int BACKLOG = 200;
    private static final int WAITING = 1_000;
    /** The library's verifier looks for old timestamps only. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int OK = 200;
    private static final int MOST_BYTES = 1 << 20;

    private final Bolt bolt;
    private final SlackSignature.Verifier verifier;
    private final InstantSource clock;
    private final HttpServer server;
    private final Workers threads;

    private HttpEndpoint(Bolt bolt, String signingSecret, InstantSource clock, HttpServer server) {
        this.bolt = bolt;
        this.verifier = new SlackSignature.Verifier(new SlackSignature.Generator(signingSecret));
        this.clock = clock;
        this.server = server;
        this.threads = new Workers("http", THREADS, WAITING);
        server.setExecutor(threads);
        server.createContext("/", this::receive);
    }

    /** @throws UncheckedIOException when the address cannot be had */
    static HttpEndpoint open(Bolt bolt, BotConfig config, InstantSource clock) {
        int port = config.port(SlackSettings.HTTP_PORT).orElse(0);
        InetSocketAddress address = config.get(SlackSettings.HTTP_HOST)
                .map(host -> new InetSocketAddress(host, port))
                .orElseGet(() -> new InetSocketAddress(port));
        try {
            HttpServer server = HttpServer.create(address, BACKLOG);
            HttpEndpoint endpoint =
                    new HttpEndpoint(bolt, config.required(SlackSettings.SIGNING_SECRET), clock, server);
            server.start();
            return endpoint;
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "SLACK_HTTP_HOST and SLACK_HTTP_PORT name an address that cannot be used: " + taken.getMessage(),
                    taken);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What is in hand is answered; what comes meanwhile is not, and Slack sends it again. */
    @Override
    public void close() {
        threads.close();
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        long arrived = System.nanoTime();
        try (exchange) {
            sent(exchange, response(exchange, arrived));
        }
    }

    private static void sent(HttpExchange exchange, Response response) {
        byte[] body = Optional.ofNullable(response.getBody()).orElse("").getBytes(StandardCharsets.UTF_8);
        if (response.getContentType() != null) {
            exchange.getResponseHeaders().set("Content-Type", response.getContentType());
        }
        try (OutputStream out = exchange.getResponseBody()) {
            exchange.sendResponseHeaders(response.getStatusCode(), body.length == 0 ? -1 : body.length);
            out.write(body);
        } catch (IOException closed) {
            LOG.debug("A response was not sent: {}", closed.getClass().getName());
            if (response.getStatusCode() == OK) {
                Acknowledgement.lost(response);
            }
        }
    }

    private Response response(HttpExchange exchange, long arrived) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(PATH)) {
            return Response.error(404);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Response.error(405);
        }
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return Response.error(413);
        }
        return verified(exchange, new String(body, StandardCharsets.UTF_8), arrived);
    }

    private Response verified(HttpExchange exchange, String body, long arrived) {
        String signature = exchange.getRequestHeaders().getFirst(SlackSignature.HeaderNames.X_SLACK_SIGNATURE);
        String timestamp = exchange.getRequestHeaders().getFirst(SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP);
        if (!valid(timestamp, body, signature)) {
            LOG.warn("A request with a wrong or old signature was refused");
            return Response.error(401);
        }
        JsonObject payload;
        try {
            payload = body.startsWith("{") ? Json.parsed(body) : form(body);
        } catch (IllegalArgumentException unreadable) {
            return Response.error(400);
        }
        return payload.has("ssl_check") ? Response.ok() : bolt.answer(payload, arrived);
    }

    /** Commands and interactions come as forms: read, they are what the socket would bring. */
    private static JsonObject form(String body) {
        JsonObject fields = new JsonObject();
        for (String pair : body.split("&")) {
            String[] field = pair.split("=", 2);
            if (field.length == 2) {
                fields.addProperty(field[0], URLDecoder.decode(field[1], StandardCharsets.UTF_8));
            }
        }
        return Json.text(fields, "payload").map(Json::parsed).orElse(fields);
    }

    private boolean valid(String timestamp, String body, String signature) {
        try {
            return verifier.isValid(timestamp, body, signature, clock.millis())
                    && Duration.between(clock.instant(), Instant.ofEpochSecond(Long.parseLong(timestamp)))
                                    .compareTo(AHEAD)
                            <= 0;
        } catch (NumberFormatException | DateTimeException noTimestamp) {
            return false;
        }
    }
}
