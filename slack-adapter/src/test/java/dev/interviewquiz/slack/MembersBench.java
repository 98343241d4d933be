package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.practice.Post;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Not a test: 200 members who open the day's form within a second, and then all answer within another. */
final class MembersBench {
    private static final int MEMBERS = 200;

    private final FakeSlack slack = new FakeSlack();

    void run() throws Exception {
        try (BenchBot bot = BenchBot.start(slack, MEMBERS, 1)) {
            bot.due();
            Calls.Call post = slack.awaitCall("chat.postMessage");
            slack.awaitTrue("an open post", () -> bot.posts().anyMatch(asked -> asked.state() == Post.State.OPEN));
            String action = Acts.button(post.json("blocks"), "answer");
            Times opened = within(
                    i -> slack.send("interactive", Payloads.click(action, "U" + i, slack.responseUrl(), "open" + i)));
            slack.awaitCalls("views.open", MEMBERS);
            Bench.report(MEMBERS + " open the form within a second, acknowledged", opened.acknowledged());
            Bench.report("the forms stand", opened.since(this::form));
            Times sent = within(i -> slack.send("interactive", answer(action, i)));
            Bench.report(MEMBERS + " answer within a second, acknowledged", sent.acknowledged());
            Bench.report("the results stand", sent.since(i -> result(sent, i)));
            Bench.OUT.printf("with a waiting page first: %d, answers stored: %d%n", sent.waited(), bot.answers());
            memory();
        }
    }

    private static JsonObject answer(String action, int member) {
        String text = "Member " + member + ": stacked linear layers compose to one linear layer, so nothing is gained.";
        JsonObject form = Json.object("callback_id", action, "private_metadata", "C1");
        Map<String, JsonObject> values = Map.of("text", Json.object("type", "plain_text_input", "value", text));
        return Payloads.sent(form, values, "U" + member, "send" + member);
    }

    private long form(int member) {
        return slack.awaitCall("views.open", call -> call.argument("trigger_id").equals("open" + member))
                .arrived();
    }

    /** In the acknowledgement, or in the view that replaced the waiting page. */
    private long result(Times sent, int member) {
        return sent.waitingId(member)
                .map(id -> slack.awaitCall(
                                "views.update",
                                call -> call.argument("external_id").equals(id))
                        .arrived())
                .orElse(sent.ended()[member]);
    }

    private static void memory() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.gc();
        Runtime now = Runtime.getRuntime();
        Bench.OUT.printf(
                "heap: at most %d MB, after a collection %d MB, allowed %d MB%n",
                peak / 1_000_000, (now.totalMemory() - now.freeMemory()) / 1_000_000, now.maxMemory() / 1_000_000);
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

        Optional<String> waitingId(int member) {
            return Json.text(messages.get(member), "payload.view.external_id");
        }

        int waited() {
            int waited = 0;
            for (int i = 0; i < begun.length; i++) {
                waited += waitingId(i).isPresent() ? 1 : 0;
            }
            return waited;
        }
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
}
