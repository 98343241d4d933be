package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.Workers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
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
    /** A form that Slack takes after so long has still time to open. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Stands between an answer and what was there before. */
    private static final String SEAM = "seam";

    private final Means with;
    private final Workers workers = new Workers("slack", THREADS, WAITING);
    /** Apart, since a form has three seconds to open, and no other reply may stand in its way. */
    private final Workers windows = new Workers("window", THREADS, WAITING);
    /** Apart, since a late result may have to wait for its window, which holds up no other reply. */
    private final Workers late = new Workers("late", 2 * THREADS, WAITING);
    /** Apart, since a page that Slack does not take now waits for its next attempt. */
    private final Workers homes = new Workers("home", THREADS, WAITING);

    private final HomePages pages;

    Replies(Means with) {
        this.with = with;
        this.pages = new HomePages(with.sender(), with.tuning().slow());
    }

    /** @param refused is done at once where there is no room */
    void inBackground(Runnable work, Runnable refused) {
        run(workers, work, refused);
    }

    /** For what waits in between. */
    void later(Runnable work, Runnable refused) {
        run(late, work, refused);
    }

    /** What fails is logged by the method and code of Slack's, without any member's words. */
    private static void run(Workers on, Runnable work, Runnable refused) {
        Runnable told = () -> {
            try {
                work.run();
            } catch (SlackError failed) {
                LOG.warn("A reply was not sent: {}", failed.getMessage());
            } catch (RuntimeException broken) {
                LOG.error("A reply was not sent", broken);
            }
        };
        if (!on.execute(told, refused)) {
            LOG.error("A reply was not sent: {} replies are waiting for Slack already", WAITING);
        }
    }

    void deliver(Arrival to, Reply reply) {
        Runnable lost = () -> lost(to, reply.view());
        Consumer<Reply> then = settled -> delivered(to, settled);
        reply.attachment()
                .ifPresentOrElse(
                        file -> later(
                                () -> attached(to, reply, file, then),
                                () -> inBackground(() -> withoutFile(to, file, then), lost)),
                        () -> inBackground(() -> delivered(to, reply), lost));
    }

    /** Calls back with what can be said: at once, or when the file that goes with it has reached its member, or never will. */
    void settle(Arrival to, Reply reply, Consumer<Reply> then) {
        reply.attachment()
                .ifPresentOrElse(
                        file -> later(() -> attached(to, reply, file, then), () -> {
                            then.accept(Reply.ephemeral(file.otherwise().get(0)));
                            inBackground(() -> further(to, file), () -> {});
                        }),
                        () -> then.accept(reply));
    }

    private void attached(Arrival to, Reply reply, Attachment file, Consumer<Reply> then) {
        try {
            with.uploads().attach(to.user(), file);
        } catch (RuntimeException refused) {
            LOG.warn("A file was not sent, its member is told: {}", refused.getMessage());
            withoutFile(to, file, then);
            return;
        }
        then.accept(reply);
    }

    private void withoutFile(Arrival to, Attachment file, Consumer<Reply> then) {
        then.accept(Reply.ephemeral(file.otherwise().get(0)));
        further(to, file);
    }

    private void further(Arrival to, Attachment file) {
        file.otherwise().stream().skip(1).forEach(view -> with.sender().toMemberAlone(to, view));
    }

    void home(Arrival to, View view) {
        run(homes, pages.newest(to.user(), view), () -> {});
    }

    /** Opens a form. Where Slack does not open it, the member gets a word and what opens it. */
    void open(Arrival to, Modal form) {
        run(windows, () -> opened(to, form), () -> inBackground(() -> unopened(to), () -> {}));
    }

    /** In the channel, where a window's result is for all. */
    void publish(Arrival to, View view) {
        inBackground(() -> publicly(to, view), () -> lost(to, view));
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
        homes.close();
    }

    /** A form asked for in a window takes its place: what it changes would else still stand beneath it. */
    private void opened(Arrival to, Modal modal) {
        JsonObject form = Views.form(modal, to.channel().orElse(""));
        try {
            WebApi.patiently(1, SOON, Replies::soon, () -> show(to, Ack.UPDATE, form));
        } catch (SlackError late) {
            LOG.warn("A form was not opened: {}", late.getMessage());
            unopened(to);
        }
    }

    private void unopened(Arrival to) {
        Interaction interaction = with.members().complete(to.interaction());
        deliver(to.withoutTrigger(), with.interactions().late(interaction));
    }

    private static boolean soon(SlackError refused) {
        return refused.code().equals(SlackError.RATE_LIMITED)
                && refused.after().filter(wait -> wait.compareTo(SOON) <= 0).isPresent();
    }

    private void delivered(Arrival to, Reply reply) {
        reaching(to, reply.view(), () -> bring(to, reply));
    }

    /** The same in the background, of what a window was to show. */
    void unseen(Arrival to, View view) {
        inBackground(() -> alone(to, view), () -> lost(to, view));
    }

    /** Shows what no window holds to its member alone. */
    void alone(Arrival to, View view) {
        reaching(to, view, () -> with.sender().toMemberAlone(to, view));
    }

    private void reaching(Arrival to, View view, Runnable bring) {
        try {
            bring.run();
        } catch (RuntimeException refused) {
            lost(to, view);
            throw refused;
        }
    }

    /** The core is told of what does not reach its member. */
    void lost(Arrival to, View view) {
        with.interactions().undelivered(to.interaction().member(), view);
    }

    private void bring(Arrival to, Reply reply) {
        if (to.responseUrl().isPresent()) {
            respond(to, reply);
        } else if (reply.ack() == Ack.PUBLIC || to.user().equals(with.identity().botUserId())) {
            publicly(to, reply.view());
        } else if (to.onHome() && reply.ack() == Ack.UPDATE) {
            home(to, reply.view());
        } else if (to.trigger().isPresent()) {
            inWindow(to, reply);
        } else {
            with.sender().toMemberAlone(to, reply.view());
        }
    }

    /** Where the window was closed, or the trigger came too late, a message does. */
    private void inWindow(Arrival to, Reply reply) {
        try {
            with.sender().blocks(reply.view(), blocks -> show(to, reply.ack(), page(to, reply.view(), blocks)));
        } catch (SlackError closed) {
            with.sender().toMemberAlone(to, reply.view());
        }
    }

    private JsonObject show(Arrival to, Ack ack, JsonObject view) {
        String trigger = to.trigger().orElse("");
        if (to.window().isEmpty()) {
            return with.api().ask("views.open", "trigger_id", trigger, "view", view);
        }
        if (ack == Ack.UPDATE) {
            return replaced(to, view);
        }
        try {
            return with.api().ask("views.push", "trigger_id", trigger, "view", view);
        } catch (SlackError full) {
            LOG.debug("Laid above what stands in the window: {}", full.getMessage());
            return replaced(to, above(to, view));
        }
    }

    private JsonObject replaced(Arrival to, JsonObject view) {
        return with.api().ask("views.update", "view_id", to.window().orElseThrow(), "view", view);
    }

    /**
     * At most three pages lie on one another: on the uppermost an answer stands above what its button stands in, and above
     * nothing else, so that nothing piles up.
     */
    private static JsonObject above(Arrival to, JsonObject view) {
        JsonObject both = view.deepCopy();
        JsonArray blocks = both.getAsJsonArray("blocks");
        blocks.add(Json.object("type", "divider", "block_id", SEAM));
        to.around(SEAM).forEach(blocks::add);
        return both;
    }

    /** What may stand in the channel already is shown once more to its member alone, who is told that. */
    private void respond(Arrival to, Reply reply) {
        boolean shared = reply.ack() == Ack.PUBLIC;
        JsonObject how = Json.object(
                "response_type", shared ? "in_channel" : "ephemeral", "replace_original", reply.ack() == Ack.UPDATE);
        to.thread().ifPresent(ts -> how.addProperty("thread_ts", ts));
        try {
            with.sender().respond(to, how, reply.view());
        } catch (SlackError failed) {
            if (shared && !failed.inDoubt()) {
                publicly(to, reply.view());
            } else {
                View told = shared ? with.interactions().unsure(to.interaction(), reply.view()) : reply.view();
                with.sender().toMemberAlone(to, told);
            }
        }
    }
}
