package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.FirstReply;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Answers forms. The result stands in the form's own window: in the acknowledgement when it is ready within the patience
 * and not too many wait for theirs already, else a waiting page is acknowledged and replaced. Whoever closed the window, or
 * has seen nothing since Slack did not get the acknowledgement, gets the result as a message that only he sees. Thread-safe.
 */
final class Submissions {
    private static final int OTHERS = 4;
    /** Each pause is twice the one before: seven make six seconds. */
    private static final int PAUSES = 7;

    private final Means with;
    private final Replies replies;
    private final Semaphore waiting = new Semaphore(1 + OTHERS);
    private final Cache<String, CompletableFuture<Reply>> results = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    Submissions(Means with, Replies replies) {
        this.with = with;
        this.replies = replies;
    }

    /**
     * Called on the thread that received the form. The same form received twice is one submission with the same answer.
     *
     * @param arrived in nanoseconds; the patience counts from then
     */
    Response acknowledge(Arrival arrival, long arrived) {
        long deadline = arrived + with.tuning().patience().toNanos();
        String id = waitingId(arrival);
        CompletableFuture<Reply> own = new CompletableFuture<>();
        Optional<CompletableFuture<Reply>> earlier =
                Optional.ofNullable(results.asMap().putIfAbsent(id, own));
        CompletableFuture<Reply> result = earlier.orElse(own);
        if (earlier.isEmpty()) {
            handle(arrival, own);
        }
        Optional<Reply> reply = within(deadline, result).filter(Submissions::fits);
        if (reply.isPresent()) {
            return shown(arrival, reply.orElseThrow());
        }
        if (earlier.isEmpty()) {
            var unused = own.thenAccept(
                    late -> replies.later(() -> late(arrival, id, late), () -> replies.lost(arrival, late.view())));
        }
        JsonObject page = rendered(arrival, with.interactions().waiting(arrival.interaction()));
        page.addProperty("external_id", id);
        page.addProperty("notify_on_close", true);
        return update(page, () -> results.invalidate(id));
    }

    /** A member closed a page; where its result has not come yet, it is to find no window. */
    void closed(Arrival arrival) {
        arrival.externalId().ifPresent(results::invalidate);
    }

    private void handle(Arrival arrival, CompletableFuture<Reply> result) {
        Interaction interaction = arrival.interaction();
        FirstReply reply = FirstReply.acknowledged(done -> {
            if (done.ack() == Ack.PUBLIC) {
                replies.publish(arrival, done.view());
            }
            replies.settle(arrival, done, result::complete);
        });
        with.attendant().handle(interaction, () -> with.members().complete(interaction), reply);
    }

    private Optional<Reply> within(long deadline, CompletableFuture<Reply> result) {
        if (!waiting.tryAcquire()) {
            return Optional.ofNullable(result.getNow(null));
        }
        try {
            return result.thenApply(Optional::of)
                    .completeOnTimeout(Optional.empty(), deadline - System.nanoTime(), TimeUnit.NANOSECONDS)
                    .join();
        } finally {
            waiting.release();
        }
    }

    /** A picture has to be brought to Slack first, which may take longer than an acknowledgement may. */
    private static boolean fits(Reply reply) {
        return reply.view().blocks().stream().noneMatch(Block.Image.class::isInstance);
    }

    /** Where all may see it, it stands in the channel, and the form just closes. */
    private Response shown(Arrival arrival, Reply reply) {
        return reply.ack() == Ack.PUBLIC
                ? Response.ok()
                : update(rendered(arrival, reply.view()), () -> replies.unseen(arrival, reply.view()));
    }

    private JsonObject rendered(Arrival arrival, View view) {
        return replies.page(arrival, view, BlockKit.blocks(view, false, image -> Optional.empty()));
    }

    private static Response update(JsonObject page, Runnable otherwise) {
        String body = Json.write(Json.object("response_action", "update", "view", page));
        return new Acknowledgement(body, otherwise);
    }

    private void late(Arrival arrival, String id, Reply reply) {
        if (!replaced(arrival, id, reply.view()) && reply.ack() != Ack.PUBLIC) {
            replies.alone(arrival, reply.view());
        }
    }

    /** The waiting page is known to Slack only once the acknowledgement has reached it: until then it is not found. */
    private boolean replaced(Arrival arrival, String id, View view) {
        try {
            return stands(id)
                    && WebApi.patiently(PAUSES, with.tuning().pause(), refused -> stands(id) && notYet(refused), () -> {
                        with.sender().blocks(view, blocks -> replace(id, replies.page(arrival, view, blocks)));
                        return true;
                    });
        } catch (SlackError closed) {
            return false;
        }
    }

    private JsonObject replace(String id, JsonObject page) {
        return with.api().ask("views.update", "external_id", id, "view", page);
    }

    private static boolean notYet(SlackError refused) {
        return refused.passing() || refused.code().equals("not_found");
    }

    /** Whether nobody has closed the waiting page, as far as is known. */
    private boolean stands(String id) {
        return results.getIfPresent(id) != null;
    }

    /** The same when Slack sends the same form again; never that of another form. */
    private static String waitingId(Arrival arrival) {
        return "waiting-" + arrival.view().orElse("") + "-"
                + arrival.key().orElseGet(() -> UUID.randomUUID().toString());
    }
}
