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
                int before = slack.calls("respond").size();
                JsonObject command = Payloads.command("/quiz", "help", "U1", slack.responseUrl(), "c" + sent);
                acknowledged.add(Bench.until(slack.send("slash_commands", command), sent));
                slack.awaitCalls("respond", before + 1);
                answered.add(slack.calls("respond").get(before).arrived() - sent);
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
