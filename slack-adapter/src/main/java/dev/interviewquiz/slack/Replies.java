package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Workers;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a reply to where its member acted: his window, his home page, the message he clicked, the channel. The public methods
 * return at once, the work is done in the background, so that neither the event thread nor the core's pool waits for the
 * network. Thread-safe; closing waits for what is on its way.
 */
final class Replies implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final int THREADS = 16;
    private static final int WAITING = 4_000;

    private final Surroundings with;
    private final Workers workers = new Workers("slack", THREADS, WAITING);
    /** Apart, since a form has three seconds to open, and no other reply may stand in its way. */
    private final Workers windows = new Workers("window", THREADS, WAITING);
    /** Apart, since a late result may have to wait for its window, which holds up no other reply. */
    private final Workers late = new Workers("late", 2 * THREADS, WAITING);

    Replies(Surroundings with) {
        this.with = with;
    }

    void inBackground(Runnable work) {
        run(workers, work);
    }

    /** For what waits in between. */
    void later(Runnable work) {
        run(late, work);
    }

    /** What fails is logged by the method and code of Slack's, without any member's words. */
    private static void run(Workers on, Runnable work) {
        try {
            on.execute(() -> {
                try {
                    work.run();
                } catch (SlackError refused) {
                    LOG.warn("A reply was not sent: {}", refused.getMessage());
                } catch (RuntimeException broken) {
                    LOG.error("A reply was not sent", broken);
                }
            });
        } catch (RejectedExecutionException full) {
            LOG.error("A reply was not sent: {} replies are waiting for Slack already", WAITING);
        }
    }

    void deliver(Arrival to, Reply reply) {
        inBackground(() -> delivered(to, reply));
    }

    void home(Arrival to, View view) {
        inBackground(() -> with.sender().home(to.user(), view));
    }

    /** Opens a form. Where Slack does not open it, the member gets a word and what opens it. */
    void open(Arrival to, Opening opening) {
        if (opening instanceof Opening.Form form) {
            run(windows, () -> opened(to, form.modal()));
        } else if (opening instanceof Opening.Told told) {
            deliver(to, told.reply());
        }
    }

    /** What no window can hold: a file goes to the member's direct messages, what all may see to the channel. */
    void elsewhere(Arrival to, Reply reply) {
        attach(to, reply);
        if (reply.ack() == Ack.PUBLIC) {
            inBackground(() -> publicly(to, reply.view()));
        }
    }

    private void publicly(Arrival to, View view) {
        with.sender().post(to.channel().orElse(to.user()), to.thread(), view, Optional.empty());
    }

    /** A view that shows what is rendered, in the window that the member looks at. */
    JsonObject page(Arrival to, View view, JsonArray blocks) {
        String title = view.title().or(to::title).orElse(with.identity().appName());
        return Views.page(title, blocks, to.channel().orElse(""));
    }

    @Override
    public void close() {
        windows.close();
        workers.close();
        late.close();
    }

    private void attach(Arrival to, Reply reply) {
        reply.attachment().ifPresent(file -> inBackground(() -> with.sender().attach(to.user(), file)));
    }

    /** A form asked for in a window takes its place: what it changes would else still stand beneath it. */
    private void opened(Arrival to, Modal modal) {
        try {
            show(to, Ack.UPDATE, Views.form(modal, to.channel().orElse("")));
        } catch (SlackError late) {
            LOG.warn("A form was not opened: {}", late.getMessage());
            Interaction interaction = with.members().complete(to.interaction());
            deliver(to.withoutTrigger(), with.interactions().late(interaction));
        }
    }

    private void delivered(Arrival to, Reply reply) {
        attach(to, reply);
        if (to.responseUrl().isPresent()) {
            respond(to, to.responseUrl().orElseThrow(), reply);
        } else if (reply.ack() == Ack.PUBLIC || to.user().equals(with.identity().botUserId())) {
            publicly(to, reply.view());
        } else if (to.onHome() && reply.ack() == Ack.UPDATE) {
            with.sender().home(to.user(), reply.view());
        } else if (to.trigger().isPresent()) {
            inWindow(to, reply);
        } else {
            with.sender().ephemeral(to, reply.view());
        }
    }

    /** Where the window was closed, or the trigger came too late, a message does. */
    private void inWindow(Arrival to, Reply reply) {
        try {
            with.sender().blocks(reply.view(), blocks -> show(to, reply.ack(), page(to, reply.view(), blocks)));
        } catch (SlackError closed) {
            with.sender().ephemeral(to, reply.view());
        }
    }

    private JsonObject show(Arrival to, Ack ack, JsonObject view) {
        String trigger = to.trigger().orElse("");
        if (to.window().isEmpty()) {
            return with.api().ask("views.open", "trigger_id", trigger, "view", view);
        }
        if (ack != Ack.UPDATE) {
            try {
                return with.api().ask("views.push", "trigger_id", trigger, "view", view);
            } catch (SlackError full) {
                LOG.debug("Laid beneath what stands in the window: {}", full.getMessage());
                return beneath(to, view);
            }
        }
        return with.api().ask("views.update", "view_id", to.window().orElseThrow(), "view", view);
    }

    /** At most three pages lie on one another: the uppermost keeps what it has, a question's buttons among it. */
    private JsonObject beneath(Arrival to, JsonObject view) {
        JsonObject both = view.deepCopy();
        JsonArray blocks = to.blocks();
        blocks.add(Json.object("type", "divider"));
        blocks.addAll(both.getAsJsonArray("blocks"));
        both.add("blocks", blocks);
        return with.api().ask("views.update", "view_id", to.window().orElseThrow(), "view", both);
    }

    private void respond(Arrival to, String url, Reply reply) {
        boolean shared = reply.ack() == Ack.PUBLIC;
        JsonObject how = Json.object(
                "response_type", shared ? "in_channel" : "ephemeral", "replace_original", reply.ack() == Ack.UPDATE);
        to.thread().ifPresent(ts -> how.addProperty("thread_ts", ts));
        try {
            with.sender().respond(url, how, reply.view());
        } catch (SlackError closed) {
            if (shared) {
                publicly(to, reply.view());
            } else {
                with.sender().ephemeral(to, reply.view());
            }
        }
    }
}
