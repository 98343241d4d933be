package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sends views to Slack. Blocking, thread-safe. Where Slack refuses the blocks, a native table becomes lines, a picture that
 * it has just been given gets a moment, then becomes words: the member sees something in any case.
 */
final class Sender {
    /** The type of the metadata that carries a message's key. */
    static final String METADATA = "interview_quiz_message";

    private static final int PICTURE_ATTEMPTS = 5;
    private static final Duration PICTURE_PAUSE = Duration.ofMillis(500);

    private final WebApi api;
    private final BlockKit.Pictures pictures;
    private final Pause pause;
    private volatile boolean tablesTaken = true;

    Sender(WebApi api, BlockKit.Pictures pictures, Pause pause) {
        this.api = api;
        this.pictures = pictures;
        this.pause = pause;
    }

    /**
     * Posts a message; returns its {@code ts}.
     *
     * @param channel a channel, or a user for a direct message
     */
    String post(String channel, Optional<String> thread, View view, Optional<String> key) {
        JsonObject message = Json.object("channel", channel, "unfurl_links", false, "unfurl_media", false);
        thread.ifPresent(ts -> message.addProperty("thread_ts", ts));
        key.ifPresent(found -> message.add(
                "metadata", Json.object("event_type", METADATA, "event_payload", Json.object("key", found))));
        return Json.text(message("chat.postMessage", message, view), "ts").orElse("");
    }

    void update(String channel, String ts, View view) {
        message("chat.update", Json.object("channel", channel, "ts", ts), view);
    }

    /** Seen by one member only, until he reloads; as a direct message where the channel takes none. */
    void ephemeral(Place place, View view) {
        if (place.channel().isEmpty() || !ephemeral(place.channel().get(), place, view)) {
            post(place.user(), Optional.empty(), view, Optional.empty());
        }
    }

    private boolean ephemeral(String channel, Place place, View view) {
        JsonObject message = Json.object("channel", channel, "user", place.user());
        place.thread().ifPresent(ts -> message.addProperty("thread_ts", ts));
        try {
            return message("chat.postEphemeral", message, view).has("ok");
        } catch (SlackError closed) {
            return false;
        }
    }

    /** @param how of the message: whom it is for, what it replaces */
    void respond(String url, JsonObject how, View view) {
        accepted(view, tablesTaken, blocks -> {
            api.respond(url, whole(how, view, blocks));
            return how;
        });
    }

    void home(String user, View view) {
        var unused =
                accepted(view, false, blocks -> api.ask("views.publish", "user_id", user, "view", Views.home(blocks)));
    }

    /** Tries to show a view as a page; {@code show} sends the rendered one. */
    void page(View view, String title, String memory, Consumer<JsonObject> show) {
        accepted(view, false, blocks -> {
            show.accept(Views.page(title, blocks, memory));
            return blocks;
        });
    }

    /** Whether a message, as Slack tells of it, bears this key. */
    static boolean bears(JsonObject message, String key) {
        return key(message).filter(key::equals).isPresent();
    }

    static Optional<String> key(JsonObject message) {
        return Json.text(message, "metadata", "event_type")
                .filter(METADATA::equals)
                .flatMap(ours -> Json.text(message, "metadata", "event_payload", "key"));
    }

    private JsonObject message(String method, JsonObject arguments, View view) {
        return accepted(view, tablesTaken, blocks -> api.ask(method, whole(arguments, view, blocks)));
    }

    private static JsonObject whole(JsonObject start, View view, JsonArray blocks) {
        JsonObject message = start.deepCopy();
        message.addProperty("text", BlockKit.summary(view));
        message.add("blocks", blocks);
        return message;
    }

    private <R> R accepted(View view, boolean tables, Function<JsonArray, R> send) {
        boolean picture = has(view, Block.Image.class);
        if (tables && has(view, Block.Table.class)) {
            try {
                return send.apply(BlockKit.blocks(view, true, pictures));
            } catch (SlackError refused) {
                if (!refused.blocksRefused()) {
                    throw refused;
                }
                R sent = accepted(view, false, send);
                tablesTaken = picture;
                return sent;
            }
        }
        return picture ? patiently(view, send) : send.apply(BlockKit.blocks(view, false, pictures));
    }

    private <R> R patiently(View view, Function<JsonArray, R> send) {
        for (int attempt = 1; attempt < PICTURE_ATTEMPTS; attempt++) {
            try {
                return send.apply(BlockKit.blocks(view, false, pictures));
            } catch (SlackError refused) {
                if (!refused.blocksRefused()) {
                    throw refused;
                }
                pause.of(PICTURE_PAUSE);
            }
        }
        return send.apply(BlockKit.blocks(view, false, image -> Optional.empty()));
    }

    private static boolean has(View view, Class<? extends Block> kind) {
        return view.blocks().stream().anyMatch(kind::isInstance);
    }
}
