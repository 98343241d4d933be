package dev.interviewquiz.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of which the rest does not come, in a process of its own: the JDK's server is told once how long it waits. */
final class UnfinishedRequestsTest {
    private static final int MORE_THAN_THREADS = 40;
    private static final byte[] UNFINISHED = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nab"
            .getBytes(StandardCharsets.US_ASCII);

    private final FakeSlack slack = new FakeSlack();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void holdUpTheOthersNoLongerThanSlackWaits() throws Exception {
        int port = free();
        List<Socket> unfinished = new ArrayList<>();
        try (ChildProcess bot = ChildProcess.start(slack, folder, overHttp(port))) {
            slack.awaitTrue("listening", () -> ChildProcess.said(folder).contains("listening on port"));
            for (int i = 0; i < MORE_THAN_THREADS; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.getOutputStream().write(UNFINISHED);
                unfinished.add(socket);
            }

            assertThat(answered(port)).isEqualTo(401);
            assertThat(bot.stop()).isEqualTo(143);
        } finally {
            for (Socket socket : unfinished) {
                socket.close();
            }
        }
    }

    private static Map<String, String> overHttp(int port) {
        return Map.of(
                "SLACK_SIGNING_SECRET",
                FakeSlack.SECRET,
                "SLACK_HTTP_HOST",
                "127.0.0.1",
                "SLACK_HTTP_PORT",
                String.valueOf(port));
    }

    private static int free() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Within six seconds, which leaves a busy machine twice as long as Slack. */
    private static int answered(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .timeout(Duration.ofSeconds(6))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
