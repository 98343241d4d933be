package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Not a test: 200 channels of one workspace due in the same minute under Slack's limits, and commands meanwhile. */
final class ChannelsBench {
    private static final int CHANNELS = 200;

    private final FakeSlack slack = new FakeSlack();

    void run() throws Exception {
        RateLimit limit = new RateLimit(4, 1);
        slack.limit(limit);
        try (BenchBot bot = BenchBot.start(slack, 2, CHANNELS)) {
            bot.due();
            slack.awaitCall("chat.postMessage");
            long begun = System.nanoTime();
            List<Long> acknowledged = new ArrayList<>();
            List<Long> answered = new ArrayList<>();
            while (slack.messages().size() < CHANNELS) {
                long sent = System.nanoTime();
                String url = slack.responseUrl();
                JsonObject command = Payloads.command("/quiz", "help", "U1", url, "c" + sent);
                acknowledged.add(Bench.until(slack.send("slash_commands", command), sent));
                answered.add(
                        slack.awaitCall("respond", call -> call.argument("url").equals(url))
                                        .arrived()
                                - sent);
                Thread.sleep(250);
            }
            Bench.OUT.printf(
                    "%d posts in %d s, over the limits: %d%n",
                    slack.messages().size(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun),
                    limit.refused());
            Bench.report("commands meanwhile, acknowledged", acknowledged);
            Bench.report("commands meanwhile, answered", answered);
        }
    }
}
