package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Not a test: a quiet acknowledgement beside that of a Bolt app that acknowledges and does nothing, by turns in one run. */
final class QuietBench {
    private static final int ROUNDS = 8;
    private static final int COMMANDS = 50;
    private static final int CONCURRENCY = 32;

    private final Random random = new Random(20_261_123);

    void run() throws Exception {
        FakeSlack bareSlack = new FakeSlack();
        FakeSlack slack = new FakeSlack();
        bare(bareSlack).startAsync();
        bareSlack.awaitSockets(1);
        try (BenchBot bot = BenchBot.start(slack, 2, 1)) {
            List<Long> bare = new ArrayList<>();
            List<Long> whole = new ArrayList<>();
            for (int i = -ROUNDS / 2; i < ROUNDS; i++) {
                List<Long> without = round(bareSlack);
                List<Long> with = round(slack);
                if (i >= 0) {
                    bare.addAll(without);
                    whole.addAll(with);
                }
            }
            Bench.report("bare Bolt, quiet, acknowledged", bare);
            Bench.report("whole bot, quiet, acknowledged", whole);
            Bench.OUT.printf(
                    "ratio of the medians: %.2f, %d posts due%n",
                    Bench.median(whole) / Bench.median(bare), bot.posts().count());
        }
    }

    private static SocketModeApp bare(FakeSlack slack) throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        AppConfig bolt = AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(FakeSlack.BOT_TOKEN)
                .build();
        App app = new App(bolt, List.of()).command(Pattern.compile(".*"), (request, context) -> context.ack());
        return new SocketModeApp(FakeSlack.APP_TOKEN, app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
    }

    /** One command after the other, at moments that keep no step with anything. */
    private List<Long> round(FakeSlack slack) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            Thread.sleep(20 + random.nextInt(20));
            long sent = System.nanoTime();
            JsonObject command = Payloads.command("/quiz", "help", "U1", slack.responseUrl(), "q" + sent);
            times.add(Bench.until(slack.send("slash_commands", command), sent));
        }
        return times;
    }
}
