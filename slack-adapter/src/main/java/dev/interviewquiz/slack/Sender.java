package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends views to Slack. Blocking, thread-safe. Where Slack refuses the blocks, a native table becomes lines, a picture that
 * it has just been given gets a moment, then becomes words: the member sees something in any case.
 */
final class Sender {
    /** The type of the metadata that carries a message's key. */
    static final String METADATA = "interview_quiz_message";

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int PICTURE_ATTEMPTS = 5;

    private final WebApi api;
    private final Duration pause;
    private final Function<Block.Image, Optional<String>> pictures;
    /** Where a native table was refused lately: the reason may be an old client there, or pass. */
    private final Cache<String, Boolean> tableless = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /**
     * @param pause before a picture is tried again
     * @param pictures finds the file that Slack has for a picture; empty where the words must do
     */
    Sender(WebApi api, Duration pause, Function<Block.Image, Optional<String>> pictures) {
        this.api = api;
        this.pause = pause;
        this.pictures = pictures;
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
        return Json.text(send("chat.postMessage", message, view), "ts").orElse("");
    }

    void update(String channel, String ts, View view) {
        send("chat.update", Json.object("channel", channel, "ts", ts), view);
    }

    /**
     * Seen by one member only, until he reloads; as a direct message where there is no channel, or it takes none; else on his
     * home page, where he looks at it, and which comes back when he opens it again.
     */
    void toMemberAlone(Arrival to, View view) {
        JsonObject message = Json.object("channel", to.channel().orElse(""), "user", to.user());
        to.thread().ifPresent(ts -> message.addProperty("thread_ts", ts));
        try {
            if (to.channel().isPresent()) {
                send("chat.postEphemeral", message, view);
                return;
            }
        } catch (SlackError closed) {
            LOG.debug("A message goes to its member directly: {}", closed.getMessage());
        }
        try {
            post(to.user(), Optional.empty(), view, Optional.empty());
        } catch (SlackError closed) {
            if (!to.onHome()) {
                throw closed;
            }
            home(to.user(), view);
        }
    }

    /** @param how of the message: whom it is for, what it replaces */
    void respond(Arrival to, JsonObject how, View view) {
        String url = to.responseUrl().orElse("");
        accepted(view, to.channel(), blocks -> api.respond(url, whole(how, view, blocks)));
    }

    void home(String user, View view) {
        blocks(view, blocks -> api.ask("views.publish", "user_id", user, "view", Views.home(blocks)));
    }

    /** Renders what stands in a view, which takes no native table. */
    void blocks(View view, Function<JsonArray, JsonObject> send) {
        accepted(view, Optional.empty(), send);
    }

    private JsonObject send(String method, JsonObject arguments, View view) {
        return accepted(
                view, Json.text(arguments, "channel"), blocks -> api.ask(method, whole(arguments, view, blocks)));
    }

    private static JsonObject whole(JsonObject start, View view, JsonArray blocks) {
        JsonObject message = start.deepCopy();
        message.addProperty("text", BlockKit.summary(view));
        message.add("blocks", blocks);
        return message;
    }

    /** @param place that takes native tables, as far as is known; empty for what takes none */
    private JsonObject accepted(View view, Optional<String> place, Function<JsonArray, JsonObject> send) {
        boolean picture = has(view, Block.Image.class);
        boolean table = has(view, Block.Table.class)
                && place.filter(name -> tableless.getIfPresent(name) == null).isPresent();
        for (int left = picture ? PICTURE_ATTEMPTS : table ? 1 : 0; left > 0; left--) {
            try {
                return send.apply(BlockKit.blocks(view, table, pictures));
            } catch (SlackError refused) {
                if (!refused.blocksRefused()) {
                    throw refused;
                }
                WebApi.pause(picture ? pause : Duration.ZERO);
            }
        }
        JsonObject sent = send.apply(BlockKit.blocks(view, false, image -> Optional.empty()));
        if (table && !picture) {
            tableless.put(place.orElseThrow(), true);
        }
        return sent;
    }

    private static boolean has(View view, Class<? extends Block> kind) {
        return view.blocks().stream().anyMatch(kind::isInstance);
    }
}
