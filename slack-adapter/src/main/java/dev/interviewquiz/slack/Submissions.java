package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.FirstReply;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    private final WebApi api;
    private final FrontEnd.Tuning tuning;
    private final Semaphore waiting = new Semaphore(WAITING_AT_ONCE);
    private final Cache<String, CompletableFuture<Reply>> results = Caffeine.newBuilder()
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
            WebApi api,
            FrontEnd.Tuning tuning) {
        this.attendant = attendant;
        this.interactions = interactions;
        this.members = members;
        this.replies = replies;
        this.sender = sender;
        this.api = api;
        this.tuning = tuning;
    }

    /**
     * The body of the acknowledgement, or nothing where the form just closes. Called on the thread that received the form.
     * The same form received twice is one submission with the same answer.
     */
    Optional<JsonElement> acknowledge(Arrival arrival) {
        long deadline = System.nanoTime() + tuning.patience().toNanos();
        CompletableFuture<Reply> own = new CompletableFuture<>();
        CompletableFuture<Reply> result = results.get(externalId(arrival), unknown -> own);
        if (result == own) {
            attendant.handle(
                    arrival.interaction(),
                    () -> members.complete(arrival.interaction()),
                    FirstReply.acknowledged(own::complete));
        }
        Optional<Reply> reply = within(deadline, result).filter(Submissions::fits);
        if (reply.isPresent()) {
            return shown(arrival.place(), reply.orElseThrow());
        }
        if (result == own) {
            var unused = own.thenAccept(late -> replies.inBackground(() -> late(arrival, late)));
        }
        return Optional.of(waitingPage(arrival));
    }

    /** A member closed a page whose result had not come yet. */
    void closed(String viewId) {
        closed.put(viewId, true);
    }

    private Optional<Reply> within(long deadline, CompletableFuture<Reply> result) {
        if (!waiting.tryAcquire()) {
            return Optional.ofNullable(result.getNow(null));
        }
        try {
            return Optional.of(result.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException late) {
            return Optional.empty();
        } finally {
            waiting.release();
        }
    }

    /** A picture has to be brought to Slack first, which may take longer than an acknowledgement may. */
    private static boolean fits(Reply reply) {
        return reply.view().blocks().stream().noneMatch(Block.Image.class::isInstance);
    }

    private Optional<JsonElement> shown(Place place, Reply reply) {
        replies.attach(place, reply);
        if (reply.ack() == Ack.PUBLIC) {
            replies.inBackground(() -> replies.publicly(place, reply.view()));
            return Optional.empty();
        }
        return Optional.of(update(rendered(place, reply.view())));
    }

    private JsonObject waitingPage(Arrival arrival) {
        JsonObject page = rendered(arrival.place(), interactions.waiting(arrival.interaction()));
        page.addProperty("external_id", externalId(arrival));
        page.addProperty("notify_on_close", true);
        return update(page);
    }

    private JsonObject rendered(Place place, View view) {
        JsonArray blocks = BlockKit.blocks(view, false, image -> Optional.empty());
        return Views.page(replies.title(place), blocks, place.memory());
    }

    private static JsonObject update(JsonObject page) {
        return Json.object("response_action", "update", "view", page);
    }

    private void late(Arrival arrival, Reply reply) {
        Place place = arrival.place();
        replies.attach(place, reply);
        if (reply.ack() == Ack.PUBLIC) {
            replies.publicly(place, reply.view());
        } else if (!replaced(arrival, reply.view())) {
            sender.ephemeral(place, reply.view());
        }
    }

    /** The waiting page is known to Slack only once the acknowledgement has reached it: until then it is not found. */
    private boolean replaced(Arrival arrival, View view) {
        Place place = arrival.place();
        for (int attempt = 0; attempt < ATTEMPTS && closed.getIfPresent(page(place)) == null; attempt++) {
            try {
                sender.page(view, replies.title(place), place.memory(), page -> replace(externalId(arrival), page));
                return true;
            } catch (SlackError notYet) {
                tuning.pause().of(BETWEEN);
            }
        }
        return false;
    }

    private void replace(String externalId, JsonObject page) {
        api.ask("views.update", "external_id", externalId, "view", page);
    }

    /** The same when Slack sends the same form again. */
    private static String externalId(Arrival arrival) {
        return "waiting-" + page(arrival.place()) + "-"
                + Integer.toHexString(arrival.key().hashCode());
    }

    private static String page(Place place) {
        return place.page().map(Place.Page::id).orElse("");
    }
}
