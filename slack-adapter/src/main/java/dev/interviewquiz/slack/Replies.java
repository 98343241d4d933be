package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings a reply to where its member acted: his page, his home page, the message he clicked, the channel. Blocking,
 * thread-safe; throws {@link SlackError} when all ways are closed.
 */
final class Replies {
    private final WebApi api;
    private final Sender sender;
    private final Uploads uploads;
    private final Interactions interactions;
    private final Identity identity;

    Replies(WebApi api, Sender sender, Uploads uploads, Interactions interactions, Identity identity) {
        this.api = api;
        this.sender = sender;
        this.uploads = uploads;
        this.interactions = interactions;
        this.identity = identity;
    }

    /** Opens a form. When it came too late for its trigger, the member is told to try again. */
    void open(Arrival arrival, Opening opening) {
        if (opening instanceof Opening.Told told) {
            deliver(arrival.place(), told.reply());
            return;
        }
        JsonObject form =
                Views.form(((Opening.Form) opening).modal(), arrival.place().memory());
        try {
            show(arrival.place(), form);
        } catch (SlackError late) {
            deliver(withoutTrigger(arrival.place()), interactions.busy(arrival.interaction()));
        }
    }

    void deliver(Place place, Reply reply) {
        reply.attachment().ifPresent(attachment -> attach(place, attachment));
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

    /** A file goes to the member's direct messages: no view can hold it, and no channel should. */
    void attach(Place place, Attachment attachment) {
        String channel = api.ask(
                        "conversations.open",
                        methods -> methods.conversationsOpen(request -> request.users(List.of(place.user()))))
                .getChannel()
                .getId();
        uploads.send(channel, attachment);
    }

    /** @throws SlackError {@code not_found} when the page was closed */
    void replace(Place place, Place.Page page, View view) {
        sender.page(view, title(page), place.memory(), rendered -> sender.replace(page.id(), rendered));
    }

    String title(Place.Page page) {
        return page.title().isBlank() ? identity.appName() : page.title();
    }

    void publicly(Place place, View view) {
        sender.post(place.channel().orElse(place.user()), place.thread(), view, Optional.empty());
    }

    private void inPage(Place place, Place.Page page, Reply reply) {
        if (reply.ack() == Ack.PUBLIC) {
            publicly(place, reply.view());
        } else if (reply.ack() == Ack.EPHEMERAL) {
            privately(place, reply.view());
        } else if (page.home()) {
            sender.home(place.user(), reply.view());
        } else {
            orEphemeral(place, reply.view(), view -> replace(place, page, view));
        }
    }

    private void privately(Place place, View view) {
        if (place.trigger().isEmpty()) {
            sender.ephemeral(place, view);
            return;
        }
        String title = place.page().map(this::title).orElse(identity.appName());
        orEphemeral(place, view, shown -> sender.page(shown, title, place.memory(), page -> show(place, page)));
    }

    private void show(Place place, JsonObject view) {
        String trigger = place.trigger().orElseThrow(() -> new IllegalStateException("no trigger to open a view with"));
        Optional<Place.Page> under = place.page().filter(page -> !page.home());
        if (under.isEmpty()) {
            sender.open(trigger, view);
            return;
        }
        try {
            sender.push(trigger, view);
        } catch (SlackError full) {
            sender.replace(under.orElseThrow().id(), view);
        }
    }

    private void orEphemeral(Place place, View view, Consumer<View> show) {
        try {
            show.accept(view);
        } catch (SlackError closed) {
            sender.ephemeral(place, view);
        }
    }

    private void respond(Place place, String url, Reply reply) {
        JsonObject how = Json.object(
                "response_type",
                reply.ack() == Ack.PUBLIC ? "in_channel" : "ephemeral",
                "replace_original",
                reply.ack() == Ack.UPDATE);
        place.thread().ifPresent(ts -> how.addProperty("thread_ts", ts));
        try {
            sender.respond(url, reply.view(), how);
        } catch (SlackError closed) {
            if (reply.ack() == Ack.PUBLIC) {
                publicly(place, reply.view());
            } else {
                sender.ephemeral(place, reply.view());
            }
        }
    }

    private static Place withoutTrigger(Place place) {
        Optional<Place.Page> page = place.page().filter(found -> !found.home());
        return new Place(place.user(), place.channel(), place.thread(), place.responseUrl(), Optional.empty(), page);
    }
}
