package dev.interviewquiz.core.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class StatusServerTest {
    private static final String LOOPBACK = "127.0.0.1";

    private final Metrics metrics = new Metrics();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void allIsWellWhenEveryCheckHolds() throws IOException, InterruptedException {
        Health health = Health.unchecked().and("database", () -> true).and("agenda", () -> true);

        try (StatusServer server = StatusServer.start(LOOPBACK, 0, metrics, health)) {
            HttpResponse<String> response = get(server, "/health");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(response.body())
                    .isEqualTo("{\"status\":\"up\",\"checks\":{\"database\":\"up\",\"agenda\":\"up\"}}\n");
        }
    }

    @Test
    void oneFailedCheckMakesTheProcessUnavailable() throws IOException, InterruptedException {
        Health health = Health.unchecked().and("database", () -> true).and("agenda", () -> {
            throw new IllegalStateException("stopped");
        });

        try (StatusServer server = StatusServer.start(LOOPBACK, 0, metrics, health)) {
            HttpResponse<String> response = get(server, "/health");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body())
                    .isEqualTo("{\"status\":\"down\",\"checks\":{\"database\":\"up\",\"agenda\":\"down\"}}\n");
        }
    }

    @Test
    @Timeout(60)
    void whatDoesNotComeBackIsDownAndHoldsNothingUp() throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Health health = Health.unchecked().and("database", () -> hangs(never)).and("agenda", () -> true);

        try (StatusServer server = StatusServer.start(LOOPBACK, 0, metrics, health)) {
            HttpResponse<String> first = get(server, "/health");
            HttpResponse<String> second = get(server, "/health");

            assertThat(first.statusCode()).isEqualTo(503);
            assertThat(first.body()).contains("\"database\":\"down\",\"agenda\":\"up\"");
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(get(server, "/metrics").statusCode()).isEqualTo(200);
        } finally {
            never.countDown();
        }
    }

    private static boolean hangs(CountDownLatch never) {
        try {
            never.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void metricsAreReadAsPrometheusReadsThem() throws IOException, InterruptedException {
        metrics.watch("quiz.connections.busy", "Database connections in use", () -> 3);

        try (StatusServer server = StatusServer.start(LOOPBACK, 0, metrics, Health.unchecked())) {
            HttpResponse<String> response = get(server, "/metrics");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=");
            assertThat(response.body()).contains("quiz_connections_busy 3.0", "jvm_memory_used_bytes{area=\"heap\"");
        }
    }

    @Test
    void nothingElseIsServed() throws IOException, InterruptedException {
        try (StatusServer server = StatusServer.start(LOOPBACK, 0, metrics, Health.unchecked())) {
            assertThat(get(server, "/").statusCode()).isEqualTo(404);
            assertThat(get(server, "/health/x").statusCode()).isEqualTo(404);
            assertThat(send(server, "/health", "POST").statusCode()).isEqualTo(405);
            assertThat(send(server, "/health", "HEAD").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTakenPortIsExplained() {
        try (StatusServer server = StatusServer.start(LOOPBACK, 0, metrics, Health.unchecked())) {
            int taken = server.port();

            assertThatThrownBy(() -> StatusServer.start(LOOPBACK, taken, metrics, Health.unchecked()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("QUIZ_HTTP_PORT")
                    .hasMessageContaining(LOOPBACK + ":" + taken);
        }
    }

    /** After ten seconds, which the JDK's server does not take from a test: it reads the limit once a process. */
    @Test
    @Timeout(60)
    void halfSentRequestsKeepNobodyFromBeingAnswered() throws IOException, InterruptedException {
        try (StatusServer server = StatusServer.start(LOOPBACK, 0, metrics, Health.unchecked());
                Socket one = halfSent(server);
                Socket other = halfSent(server)) {
            HttpResponse<String> response = get(server, "/health");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(one.getInputStream().read()).isEqualTo(-1);
            assertThat(other.getInputStream().read()).isEqualTo(-1);
        }
    }

    private static Socket halfSent(StatusServer server) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream().write("GET /health HT".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private HttpResponse<String> get(StatusServer server, String path) throws IOException, InterruptedException {
        return send(server, path, "GET");
    }

    private HttpResponse<String> send(StatusServer server, String path, String method)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
