package dev.interviewquiz.core.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Serves {@code /health} (JSON; 200 when all is well, else 503) and {@code /metrics} (Prometheus text) on threads of its
 * own. There is no authorisation: bind it to an address that only operators reach.
 */
public final class StatusServer implements AutoCloseable {
    private static final int THREADS = 4;
    /** The JDK's server waits without end for the rest of a request, unless told otherwise before its first one is made. */
    private static final String LONGEST_SECONDS = "10";

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String JSON = "application/json";

    static {
        limit("sun.net.httpserver.maxReqTime");
        limit("sun.net.httpserver.maxRspTime");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Metrics metrics;
    private final Health health;

    /** What is sent back. */
    private record Page(int status, String type, String text) {}

    private StatusServer(HttpServer server, ExecutorService threads, Metrics metrics, Health health) {
        this.server = server;
        this.threads = threads;
        this.metrics = metrics;
        this.health = health;
    }

    /**
     * Binds and serves at once.
     *
     * @param port 0 for any free one
     * @throws UncheckedIOException when the address cannot be bound; its message says what to change
     */
    public static StatusServer start(String host, int port, Metrics metrics, Health health) {
        HttpServer server = bind(host, port);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "status");
            thread.setDaemon(true);
            return thread;
        });
        StatusServer started = new StatusServer(server, threads, metrics, health);
        server.setExecutor(threads);
        server.createContext("/", started::serve);
        server.start();
        return started;
    }

    /** Unless a front end that serves more has set it. */
    private static void limit(String time) {
        if (System.getProperty(time) == null) {
            System.setProperty(time, LONGEST_SECONDS);
        }
    }

    private static HttpServer bind(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        try {
            if (address.isUnresolved()) {
                throw new IOException("unknown host");
            }
            return HttpServer.create(address, 0);
        } catch (IOException taken) {
            String message = "QUIZ_HTTP_HOST and QUIZ_HTTP_PORT name an address that cannot be used, " + host + ":"
                    + port + " (" + taken.getMessage() + "): choose another or leave QUIZ_HTTP_PORT unset";
            throw new UncheckedIOException(message, taken);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            boolean reads = method.equals("GET") || method.equals("HEAD");
            Page page = reads ? page(exchange.getRequestURI().getPath()) : new Page(405, TEXT, "GET only\n");
            byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (method.equals("HEAD")) {
                exchange.sendResponseHeaders(page.status(), -1);
            } else {
                exchange.sendResponseHeaders(page.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Page page(String path) {
        return switch (path) {
            case "/health" -> health();
            case "/metrics" -> new Page(200, TEXT, metrics.text());
            default -> new Page(404, TEXT, "/health or /metrics\n");
        };
    }

    private Page health() {
        Map<String, Boolean> checks = health.now();
        boolean well = !checks.containsValue(false);
        String parts = checks.entrySet().stream()
                .map(check -> "\"" + check.getKey() + "\":\"" + word(check.getValue()) + "\"")
                .collect(Collectors.joining(","));
        return new Page(well ? 200 : 503, JSON, "{\"status\":\"" + word(well) + "\",\"checks\":{" + parts + "}}\n");
    }

    private static String word(boolean works) {
        return works ? "up" : "down";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
