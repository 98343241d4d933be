package dev.interviewquiz.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Trigger;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Health and metrics of the whole, over loopback. */
final class StatusTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:30:00Z");
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.TERMINAL, "secret-workspace");
    private static final ChannelRef CHANNEL = new ChannelRef(WORKSPACE, "secret-channel");
    private static final MemberRef MEMBER = new MemberRef(WORKSPACE, "secret-member");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aRunningProcessIsWellAndAClosedOneDoesNotAnswer() throws IOException, InterruptedException {
        int port;
        try (BotCore core = open(Map.of("QUIZ_HTTP_PORT", "0"), new Quiet())) {
            core.start();
            port = core.statusPort().orElseThrow();

            HttpResponse<String> health = get(port, "/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .isEqualTo(
                            "{\"status\":\"up\",\"checks\":{\"database\":\"up\",\"agenda\":\"up\",\"platform\":\"up\"}}\n");
        }

        assertThatThrownBy(() -> get(port, "/health")).isInstanceOf(ConnectException.class);
    }

    @Test
    void aProcessThatHasLostItsPlatformIsNotWell() throws IOException, InterruptedException {
        Messenger lost = new Quiet() {
            @Override
            public boolean connected() {
                return false;
            }
        };
        try (BotCore core = open(Map.of("QUIZ_HTTP_PORT", "0"), lost)) {
            core.start();

            HttpResponse<String> health = get(core.statusPort().orElseThrow(), "/health");

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"platform\":\"down\"");
        }
    }

    @Test
    void healthIsServedFromTheOpeningOnAndIsNotWellBeforeTheStart() throws IOException, InterruptedException {
        try (BotCore core = open(Map.of("QUIZ_HTTP_PORT", "0"), new Quiet())) {
            HttpResponse<String> health = get(core.statusPort().orElseThrow(), "/health");

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"agenda\":\"down\"");
        }
    }

    @Test
    void aPortThatIsTakenIsFoundAtTheOpeningAndLeavesTheDatabaseFree() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String taken = Integer.toString(other.getLocalPort());

            assertThatThrownBy(() -> open(Map.of("QUIZ_HTTP_PORT", taken), new Quiet()))
                    .hasMessageContaining("QUIZ_HTTP_PORT");
        }
        open(Map.of(), new Quiet()).close();
    }

    @Test
    void nothingIsServedWithoutAPort() {
        try (BotCore core = open(Map.of(), new Quiet())) {
            core.start();

            assertThat(core.statusPort()).isEmpty();
        }
    }

    @Test
    void postsAnswersAndInteractionsAreCountedAndNobodyIsNamed() throws IOException, InterruptedException {
        try (BotCore core = open(Map.of("QUIZ_HTTP_PORT", "0"), new Quiet())) {
            core.start();
            Post post = posted(core);
            submit(core, post);

            String metrics = get(core.statusPort().orElseThrow(), "/metrics").body();

            assertThat(metrics)
                    .contains("quiz_posts_total 1.0")
                    .contains("quiz_answers_total{kind=\"scored\"} 1.0")
                    .contains("quiz_answers_total{kind=\"practice\"} 0.0")
                    .contains("quiz_interactions_seconds_count{trigger=\"submission\"} 1")
                    .contains("quiz_interactions_in_hand 0.0")
                    .contains("quiz_connections_waiting 0.0")
                    .doesNotContain("secret-");
        }
    }

    @Test
    void deliveriesThatFailAreCountedByWhatThePlatformSaid() throws IOException, InterruptedException {
        Messenger refusing = new Quiet() {
            @Override
            public MessageRef post(ChannelRef channel, View view, String key) {
                throw DeliveryException.of(DeliveryException.Kind.FORBIDDEN, "", "may not post", new IOException());
            }
        };
        try (BotCore core = open(Map.of("QUIZ_HTTP_PORT", "0"), refusing)) {
            core.start();
            Channel channel = setUp(core);
            Post reserved = reserved(core, channel);
            assertThat(core.day().post().deliver(channel, reserved)).isEmpty();

            String metrics = get(core.statusPort().orElseThrow(), "/metrics").body();

            assertThat(metrics)
                    .contains("quiz_posts_total 0.0")
                    .contains("quiz_deliveries_failed_total{kind=\"forbidden\"} 1.0");
        }
    }

    private BotCore open(Map<String, String> more, Messenger messenger) {
        Map<String, String> values = new HashMap<>(more);
        values.put("QUIZ_DB_URL", "jdbc:h2:file:" + folder.resolve("quiz"));
        values.put("QUIZ_BACKUPS", folder.resolve("backups").toString());
        BotConfig config = BotConfig.read(Platform.TERMINAL, values);
        return BotCore.open(config, messenger, Pace.FREE, InstantSource.fixed(MONDAY));
    }

    private static Post posted(BotCore core) {
        Channel channel = setUp(core);
        return core.day().post().deliver(channel, reserved(core, channel)).orElseThrow();
    }

    private static Channel setUp(BotCore core) {
        Channel channel = new Channel(
                CHANNEL,
                PostingSchedule.of(LocalTime.of(9, 0), ZoneOffset.UTC, PostingDays.DAILY),
                Asking.in(Asking.Speech.EN),
                1,
                MEMBER,
                MONDAY);
        core.stores().workspaces().save(core.stores().workspaces().get(WORKSPACE));
        core.stores().channels().save(channel);
        return channel;
    }

    private static Post reserved(BotCore core, Channel channel) {
        return core.stores()
                .transactions()
                .within(() -> core.day().reserve().today(channel, Optional.of(new QuestionId("deep-learning-01"))))
                .orElseThrow();
    }

    private static void submit(BotCore core, Post post) {
        Trigger answer = new Trigger.Submission(
                "answer." + post.id().value(), Map.of("text", List.of("layers without it are one linear map")));
        var unused = core.interactions()
                .handle(new Interaction(
                        MEMBER,
                        Optional.of(CHANNEL),
                        "Ann",
                        Optional.of(Locale.ENGLISH),
                        Set.of(),
                        false,
                        Optional.empty(),
                        answer));
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A platform that takes everything. */
    private static class Quiet implements Messenger {
        @Override
        public MessageRef post(ChannelRef channel, View view, String key) {
            return new MessageRef(channel, key);
        }

        @Override
        public Optional<MessageRef> find(ChannelRef channel, String key, Instant since) {
            return Optional.empty();
        }

        @Override
        public MessageRef reply(MessageRef parent, View view, String key) {
            return new MessageRef(parent.channel(), key);
        }

        @Override
        public void update(MessageRef message, View view) {}

        @Override
        public void direct(MemberRef member, View view, String key) {}

        @Override
        public Optional<Problem> check(ChannelRef channel) {
            return Optional.empty();
        }
    }
}
