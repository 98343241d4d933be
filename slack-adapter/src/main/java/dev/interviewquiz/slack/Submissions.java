package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Answers forms. The result stands in the form's own window: in the acknowledgement when it is ready within the patience
 * and not too many wait for theirs already, else a waiting page is acknowledged and replaced. Whoever closed the window
 * gets the result as a message that only he sees. Thread-safe.
 */
final class Submissions {
    private static final int WAITING_AT_ONCE = 4;
    private static final int ATTEMPTS = 8;
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Attendant attendant;
    private final Interactions interactions;
    private final Members members;
    private final Replies replies;
    private final Sender sender;
    private final Workers workers;
    private final Pause pause;
    private final Duration patience;
    private final Semaphore waiting = new Semaphore(WAITING_AT_ONCE);
    private final Cache<String, Submission> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final Cache<String, Boolean> closed = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Submissions(
            Attendant attendant,
            Interactions interactions,
            Members members,
            Replies replies,
            Sender sender,
            Workers workers,
            Pause pause,
            Duration patience) {
        this.attendant = attendant;
        this.interactions = interactions;
        this.members = members;
        this.replies = replies;
        this.sender = sender;
        this.workers = workers;
        this.pause = pause;
        this.patience = patience;
    }

    /**
     * The body of the acknowledgement, or nothing where the form just closes. Called on the thread that received the form.
     * The same form received twice is one submission with the same answer.
     */
    Optional<JsonElement> acknowledge(Arrival arrival) {
        long deadline = System.nanoTime() + patience.toNanos();
        String key = arrival.key().orElseGet(() -> page(arrival).id() + "/" + deadline);
        Submission started = new Submission(reply -> workers.run(() -> late(arrival, reply)));
        Submission submission = known.get(key, unknown -> started);
        if (submission == started) {
            attendant.handle(arrival.interaction(), () -> members.complete(arrival.interaction()), started);
        }
        return answer(arrival, submission, deadline);
    }

    /** A member closed a page whose result had not come yet. */
    void closed(String viewId) {
        closed.put(viewId, true);
    }

    private Optional<JsonElement> answer(Arrival arrival, Submission submission, long deadline) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        Optional<Reply> reply;
        if (waiting.tryAcquire()) {
            try {
                reply = submission.within(left, Submissions::fits);
            } finally {
                waiting.release();
            }
        } else {
            reply = submission.within(Duration.ZERO, Submissions::fits);
        }
        return reply.isEmpty() ? Optional.of(waitingPage(arrival)) : shown(arrival, reply.orElseThrow());
    }

    /** A picture has to be brought to Slack first, which may take longer than an acknowledgement may. */
    private static boolean fits(Reply reply) {
        return reply.view().blocks().stream().noneMatch(Block.Image.class::isInstance);
    }

    private Optional<JsonElement> shown(Arrival arrival, Reply reply) {
        reply.attachment().ifPresent(attachment -> workers.run(() -> replies.attach(arrival.place(), attachment)));
        if (reply.ack() == Ack.PUBLIC) {
            workers.run(() -> replies.publicly(arrival.place(), reply.view()));
            return Optional.empty();
        }
        return Optional.of(update(rendered(arrival, reply.view())));
    }

    private JsonObject waitingPage(Arrival arrival) {
        JsonObject page = rendered(arrival, interactions.waiting(arrival.interaction()));
        page.addProperty("external_id", externalId(arrival));
        page.addProperty("notify_on_close", true);
        return update(page);
    }

    private JsonObject rendered(Arrival arrival, View view) {
        return Views.page(
                replies.title(page(arrival)),
                BlockKit.blocks(view, false, image -> Optional.empty()),
                arrival.place().memory());
    }

    private static JsonObject update(JsonObject page) {
        return Json.object("response_action", "update", "view", page);
    }

    private void late(Arrival arrival, Reply reply) {
        Place place = arrival.place();
        reply.attachment().ifPresent(attachment -> replies.attach(place, attachment));
        if (reply.ack() == Ack.PUBLIC) {
            replies.publicly(place, reply.view());
            return;
        }
        if (!replaced(arrival, reply.view())) {
            sender.ephemeral(place, reply.view());
        }
    }

    /** The waiting page is known to Slack only once the acknowledgement has reached it: until then it is not found. */
    private boolean replaced(Arrival arrival, View view) {
        Place.Page page = page(arrival);
        for (int attempt = 0; attempt < ATTEMPTS && closed.getIfPresent(page.id()) == null; attempt++) {
            try {
                sender.page(
                        view,
                        replies.title(page),
                        arrival.place().memory(),
                        rendered -> sender.replaceExternal(externalId(arrival), rendered));
                return true;
            } catch (SlackError notYet) {
                pause.of(BETWEEN);
            }
        }
        return false;
    }

    private static String externalId(Arrival arrival) {
        return "waiting-" + page(arrival).id() + "-"
                + Integer.toHexString(arrival.key().hashCode());
    }

    private static Place.Page page(Arrival arrival) {
        return arrival.place().page().orElseThrow(() -> new IllegalStateException("a form without its view"));
    }
}
