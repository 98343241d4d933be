package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Workers;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a reply to where its member acted: his page, his home page, the message he clicked, the channel. The public methods
 * return at once, the work is done in the background, so that neither the event thread nor the core's pool waits for the
 * network. Thread-safe; closing waits for what is on its way.
 */
final class Replies implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final int THREADS = 16;
    private static final int WAITING = 4_000;

    private final WebApi api;
    private final Sender sender;
    private final Uploads uploads;
    private final Interactions interactions;
    private final Identity identity;
    private final Workers workers = new Workers("slack", THREADS, WAITING);

    Replies(WebApi api, Sender sender, Uploads uploads, Interactions interactions, Identity identity) {
        this.api = api;
        this.sender = sender;
        this.uploads = uploads;
        this.interactions = interactions;
        this.identity = identity;
    }

    /** What fails is logged by the method and code of Slack's, without any member's words. */
    void inBackground(Runnable work) {
        try {
            workers.execute(() -> logged(work));
        } catch (RejectedExecutionException full) {
            LOG.error("A reply was not sent: {} replies are waiting for Slack already", WAITING);
        }
    }

    private static void logged(Runnable work) {
        try {
            work.run();
        } catch (SlackError refused) {
            LOG.warn("A reply was not sent: {}", refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("A reply was not sent", broken);
        }
    }

    void deliver(Place place, Reply reply) {
        inBackground(() -> delivered(place, reply));
    }

    void home(Place place, View view) {
        inBackground(() -> sender.home(place.user(), view));
    }

    /** Opens a form. When it came too late for its trigger, the member is told to try again. */
    void open(Arrival arrival, Opening opening) {
        if (opening instanceof Opening.Form form) {
            inBackground(() -> opened(arrival, form.modal()));
        } else if (opening instanceof Opening.Told told) {
            deliver(arrival.place(), told.reply());
        }
    }

    /** A file goes to the member's direct messages: no view can hold it, and no channel should. */
    void attach(Place place, Reply reply) {
        reply.attachment()
                .ifPresent(attachment -> inBackground(() -> {
                    JsonObject opened = api.ask("conversations.open", "users", place.user());
                    uploads.send(Json.text(opened, "channel", "id").orElse(""), attachment);
                }));
    }

    void publicly(Place place, View view) {
        sender.post(place.channel().orElse(place.user()), place.thread(), view, Optional.empty());
    }

    String title(Place place) {
        return place.page().map(Place.Page::title).flatMap(Place::present).orElse(identity.appName());
    }

    @Override
    public void close() {
        workers.close();
    }

    /** A form asked for in a window takes its place: what it changes would else still stand beneath it. */
    private void opened(Arrival arrival, Modal modal) {
        Place place = arrival.place();
        JsonObject form = Views.form(modal, place.memory());
        try {
            place.window().ifPresentOrElse(page -> replace(page, form), () -> show(place, form));
        } catch (SlackError late) {
            delivered(place.withoutTrigger(), interactions.busy(arrival.interaction()));
        }
    }

    private void delivered(Place place, Reply reply) {
        attach(place, reply);
        if (place.page().isPresent()) {
            inPage(place, place.page().orElseThrow(), reply);
        } else if (place.responseUrl().isPresent()) {
            respond(place, place.responseUrl().orElseThrow(), reply);
        } else if (reply.ack() == Ack.PUBLIC || place.user().equals(identity.botUserId())) {
            publicly(place, reply.view());
        } else {
            privately(place, reply.view());
        }
    }

    private void inPage(Place place, Place.Page page, Reply reply) {
        if (reply.ack() == Ack.PUBLIC) {
            publicly(place, reply.view());
        } else if (reply.ack() == Ack.EPHEMERAL) {
            privately(place, reply.view());
        } else if (page.home()) {
            sender.home(place.user(), reply.view());
        } else {
            inPage(place, reply.view(), view -> replace(page, view));
        }
    }

    private void privately(Place place, View view) {
        if (place.trigger().isEmpty()) {
            sender.ephemeral(place, view);
        } else {
            inPage(place, view, page -> show(place, page));
        }
    }

    /** @param show fails when the page was closed, or the trigger came too late */
    private void inPage(Place place, View view, Consumer<JsonObject> show) {
        try {
            sender.page(view, title(place), place.memory(), show);
        } catch (SlackError closed) {
            sender.ephemeral(place, view);
        }
    }

    private void show(Place place, JsonObject view) {
        String trigger = place.trigger().orElse("");
        Optional<Place.Page> under = place.window();
        if (under.isEmpty()) {
            api.ask("views.open", "trigger_id", trigger, "view", view);
            return;
        }
        try {
            api.ask("views.push", "trigger_id", trigger, "view", view);
        } catch (SlackError full) {
            replace(under.orElseThrow(), view);
        }
    }

    private void replace(Place.Page page, JsonObject view) {
        api.ask("views.update", "view_id", page.id(), "view", view);
    }

    private void respond(Place place, String url, Reply reply) {
        boolean shared = reply.ack() == Ack.PUBLIC;
        JsonObject how = Json.object(
                "response_type", shared ? "in_channel" : "ephemeral", "replace_original", reply.ack() == Ack.UPDATE);
        place.thread().ifPresent(ts -> how.addProperty("thread_ts", ts));
        try {
            sender.respond(url, how, reply.view());
        } catch (SlackError closed) {
            if (shared) {
                publicly(place, reply.view());
            } else {
                sender.ephemeral(place, reply.view());
            }
        }
    }
}
