package dev.interviewquiz.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import dev.interviewquiz.core.BotConfig;
import dev.interviewquiz.core.BotCore;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Asking;
import dev.interviewquiz.core.practice.Channel;
import dev.interviewquiz.core.practice.Post;
import dev.interviewquiz.core.schedule.PostingDays;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Not a test: a quiet acknowledgement beside that of a Bolt app that does nothing else, 200 members who open a form and
 * answer within a second each, and 200 channels due in the same minute. Server and bot share the process: run
 * {@link #main} with {@code -Xmx256m}.
 */
final class LoadBench {
    private static final int MEMBERS = 200;
    private static final int CHANNELS = 200;
    private static final int QUIET = 400;
    private static final int CONCURRENCY = 32;
    private static final Instant DUE = Instant.parse("2026-11-23T10:00:00Z");
    private static final Pattern ANSWER = Pattern.compile("\"action_id\":\"(answer\\.[^\"]*)\"");
    private static final WorkspaceRef WORKSPACE = new WorkspaceRef(Platform.SLACK, FakeSlack.TEAM);
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private final FakeSlack slack = new FakeSlack();
    private final Random random = new Random(20_261_123);
    private volatile Duration ahead = Duration.ZERO;

    private LoadBench() {}

    /** Without arguments all three; {@code quiet}, {@code members} and {@code channels} run one of them. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("quiet", "members", "channels") : List.of(arguments);
        if (wanted.contains("quiet")) {
            new LoadBench().quietly();
        }
        if (wanted.contains("members")) {
            new LoadBench().members();
        }
        if (wanted.contains("channels")) {
            new LoadBench().channels();
        }
        System.exit(0);
    }

    private void quietly() throws Exception {
        FakeSlack other = new FakeSlack();
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(other.apiUrl());
        SocketModeApp bare =
                new SocketModeApp(FakeSlack.APP_TOKEN, bare(config), SocketModeClient.Backend.Tyrus, CONCURRENCY);
        bare.startAsync();
        other.awaitSockets(1);
        try (Running bot = running(1)) {
            OUT.println("one channel, in " + bot.front().identity().workspace().id());
            round(other, QUIET / 2);
            round(slack, QUIET / 2);
            List<Long> without = new ArrayList<>();
            List<Long> whole = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                without.addAll(round(other, QUIET / 8));
                whole.addAll(round(slack, QUIET / 8));
            }
            report("bare Bolt, quiet, acknowledged", without);
            report("whole bot, quiet, acknowledged", whole);
            OUT.printf("ratio of the medians: %.2f%n", median(whole) / median(without));
        }
    }

    /** Acknowledges and does nothing. */
    private static App bare(SlackConfig config) {
        App app = new App(
                AppConfig.builder()
                        .slack(Slack.getInstance(config))
                        .singleTeamBotToken(FakeSlack.BOT_TOKEN)
                        .build(),
                List.of());
        return app.command(Pattern.compile(".*"), (request, context) -> context.ack());
    }

    /** One command after the other, at moments that keep no step with anything. */
    private List<Long> round(FakeSlack server, int count) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread.sleep(20 + random.nextInt(20));
            long sent = System.nanoTime();
            JsonObject command = Payloads.command("/quiz", "help", "U1", slack.responseUrl(), "q" + sent);
            times.add(acknowledged(server.send("slash_commands", command)).get(20, TimeUnit.SECONDS) - sent);
        }
        return times;
    }

    private void members() throws Exception {
        try (Running bot = running(1)) {
            due();
            String post = slack.awaitCall("chat.postMessage").argument("blocks");
            slack.awaitTrue(
                    "an open post", () -> posts(bot.core()).anyMatch(asked -> asked.state() == Post.State.OPEN));
            var found = ANSWER.matcher(post);
            if (!found.find()) {
                throw new IllegalStateException("no question: " + post);
            }
            Times opened = within(i -> slack.send(
                    "interactive", Payloads.click(found.group(1), "U" + i, slack.responseUrl(), "open" + i)));
            slack.awaitCalls("views.open", MEMBERS);
            report(MEMBERS + " open the form within a second, acknowledged", opened.acknowledged());
            report("the forms stand", opened.since(call("views.open", "trigger_id", "open")));
            Times sent = within(i -> slack.send("interactive", answer(found.group(1), i)));
            report(MEMBERS + " answer within a second, acknowledged", sent.acknowledged());
            report("the results stand", results(sent));
            OUT.println("answers stored: " + stored(bot.core()));
            memory();
        }
    }

    private static JsonObject answer(String action, int member) {
        String text = "Member " + member + ": stacked linear layers compose to one linear layer, so nothing is gained.";
        JsonObject form = Json.object("callback_id", action, "private_metadata", "C1");
        Map<String, JsonObject> values = Map.of("text", Json.object("type", "plain_text_input", "value", text));
        return Payloads.sent(form, values, "U" + member, "send" + member);
    }

    /** In the acknowledgement, or in the view that replaced the waiting page. */
    private List<Long> results(Times sent) throws Exception {
        List<Long> times = new ArrayList<>();
        int late = 0;
        for (int i = 0; i < MEMBERS; i++) {
            JsonObject view = sent.messages().get(i).getAsJsonObject("payload").getAsJsonObject("view");
            if (view.has("external_id")) {
                late++;
                String id = view.get("external_id").getAsString();
                times.add(slack.awaitCall(
                                        "views.update",
                                        call -> call.argument("external_id").equals(id))
                                .arrived()
                        - sent.begun()[i]);
            } else {
                times.add(sent.ended()[i] - sent.begun()[i]);
            }
        }
        OUT.println("with a waiting page first: " + late);
        return times;
    }

    private static Stream<Post> posts(BotCore core) {
        return core.stores().posts().unsettled(WORKSPACE).stream();
    }

    private static int stored(BotCore core) {
        return posts(core)
                .map(Post::id)
                .mapToInt(post -> core.stores().answers().totals(post).answered())
                .sum();
    }

    private static void memory() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.gc();
        Runtime now = Runtime.getRuntime();
        OUT.printf(
                "heap: at most %d MB, after a collection %d MB, allowed %d MB%n",
                peak / 1_000_000, (now.totalMemory() - now.freeMemory()) / 1_000_000, now.maxMemory() / 1_000_000);
    }

    private void channels() throws Exception {
        RateLimit limit = new RateLimit(4, 1);
        slack.limit(limit);
        try (Running bot = running(CHANNELS)) {
            OUT.println(CHANNELS + " channels, in "
                    + bot.front().identity().workspace().id());
            due();
            slack.awaitCall("chat.postMessage");
            long begun = System.nanoTime();
            List<Long> acknowledged = new ArrayList<>();
            List<Long> answered = new ArrayList<>();
            while (slack.messages().size() < CHANNELS) {
                long sent = System.nanoTime();
                String url = slack.responseUrl();
                int before = slack.calls("respond").size();
                JsonObject command = Payloads.command("/quiz", "help", "U1", url, "c" + sent);
                acknowledged.add(
                        acknowledged(slack.send("slash_commands", command)).get(60, TimeUnit.SECONDS) - sent);
                slack.awaitCalls("respond", before + 1);
                answered.add(slack.calls("respond").get(before).arrived() - sent);
                Thread.sleep(250);
            }
            OUT.printf(
                    "%d posts in %d s, over the limits: %d%n",
                    slack.messages().size(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                    limit.refused());
            report("commands meanwhile, acknowledged", acknowledged);
            report("commands meanwhile, answered", answered);
        }
    }

    /** The bot's clock jumps to the moment before its channels are due. */
    private void due() {
        ahead = Duration.between(Instant.now(), DUE.minusSeconds(1));
    }

    /** The whole bot, its channels due in an hour. */
    private Running running(int channels) throws IOException {
        Path folder = Files.createTempDirectory("quiz-load");
        BotConfig config = BotConfig.read(
                Platform.SLACK,
                Map.of(
                        "QUIZ_DB_URL",
                        "jdbc:h2:file:" + folder.resolve("quiz"),
                        "QUIZ_BACKUPS",
                        folder.resolve("backups").toString()));
        for (int i = 0; i < MEMBERS; i++) {
            slack.user("U" + i, "Member " + i, "en-GB", i == 1);
        }
        ahead = Duration.between(Instant.now(), DUE.minusSeconds(3600));
        FrontEnd front = FrontEnd.connect(slack.overSocket(), FrontEnd.Tuning.STANDARD);
        BotCore core = BotCore.open(
                config, front.messenger(), Pace.SLACK, () -> Instant.now().plus(ahead));
        for (int i = 1; i <= channels; i++) {
            schedule(core, "C" + i);
        }
        front.serve(core.interactions());
        core.start();
        slack.awaitSockets(1);
        return new Running(front, core);
    }

    private static void schedule(BotCore core, String id) {
        Channel channel = new Channel(
                new ChannelRef(WORKSPACE, id),
                PostingSchedule.of(LocalTime.of(10, 0), ZoneOffset.UTC, PostingDays.DAILY),
                Asking.in(Asking.Speech.EN),
                id.hashCode(),
                new MemberRef(WORKSPACE, "U1"),
                core.clock().instant());
        core.stores().workspaces().save(core.stores().workspaces().get(WORKSPACE));
        core.stores().channels().save(channel);
        core.day().rescheduled(channel);
    }

    private record Running(FrontEnd front, BotCore core) implements AutoCloseable {
        @Override
        public void close() {
            front.close();
            core.close();
        }
    }

    /** When each was sent and acknowledged, and with what. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Times(long[] begun, long[] ended, List<JsonObject> messages) {
        List<Long> acknowledged() {
            return since(i -> ended[i]);
        }

        List<Long> since(IntFunction<Long> end) {
            List<Long> times = new ArrayList<>();
            for (int i = 0; i < begun.length; i++) {
                times.add(end.apply(i) - begun[i]);
            }
            return times;
        }
    }

    private IntFunction<Long> call(String method, String argument, String prefix) {
        return i -> slack.awaitCall(method, call -> call.argument(argument).equals(prefix + i))
                .arrived();
    }

    /** All members act, evenly over a second. */
    private static Times within(IntFunction<CompletableFuture<JsonObject>> act) throws Exception {
        long[] begun = new long[MEMBERS];
        long[] ended = new long[MEMBERS];
        List<CompletableFuture<JsonObject>> acts = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < MEMBERS; i++) {
            int member = i;
            long at = start + TimeUnit.SECONDS.toNanos(1) * i / MEMBERS;
            TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
            begun[i] = System.nanoTime();
            acts.add(act.apply(i).whenComplete((message, failure) -> ended[member] = System.nanoTime()));
        }
        List<JsonObject> messages = new ArrayList<>();
        for (CompletableFuture<JsonObject> acknowledgement : acts) {
            messages.add(acknowledgement.get(60, TimeUnit.SECONDS));
        }
        return new Times(begun, ended, messages);
    }

    private static CompletableFuture<Long> acknowledged(CompletableFuture<JsonObject> acknowledgement) {
        return acknowledgement.thenApply(message -> System.nanoTime());
    }

    private static double median(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void report(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        OUT.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
