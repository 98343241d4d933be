package dev.interviewquiz.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sends views to Slack. Blocking, thread-safe. Where Slack refuses the blocks, a picture that it has just been given gets a
 * moment, then a native table becomes lines, then pictures become words: the member sees something in any case.
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

    /** @param channel a channel, or a user for a direct message */
    ChatPostMessageResponse post(String channel, Optional<String> thread, View view, Optional<String> key) {
        return inMessage(view, blocks -> {
            ChatPostMessageRequest.ChatPostMessageRequestBuilder request = ChatPostMessageRequest.builder()
                    .channel(channel)
                    .text(BlockKit.summary(view))
                    .blocksAsString(Json.write(blocks))
                    .unfurlLinks(false)
                    .unfurlMedia(false);
            thread.ifPresent(request::threadTs);
            key.ifPresent(found -> request.metadata(metadata(found)));
            return api.ask("chat.postMessage", methods -> methods.chatPostMessage(request.build()));
        });
    }

    void update(String channel, String ts, View view) {
        inMessage(
                view,
                blocks -> api.ask(
                        "chat.update",
                        methods -> methods.chatUpdate(request -> request.channel(channel)
                                .ts(ts)
                                .text(BlockKit.summary(view))
                                .blocksAsString(Json.write(blocks)))));
    }

    /** Seen by one member only, until he reloads; as a direct message where the channel takes none. */
    void ephemeral(Place place, View view) {
        if (place.channel().isEmpty()) {
            post(place.user(), Optional.empty(), view, Optional.empty());
            return;
        }
        try {
            inMessage(
                    view,
                    blocks -> api.ask(
                            "chat.postEphemeral",
                            methods -> methods.chatPostEphemeral(
                                    request -> request.channel(place.channel().orElseThrow())
                                            .user(place.user())
                                            .threadTs(place.thread().orElse(null))
                                            .text(BlockKit.summary(view))
                                            .blocksAsString(Json.write(blocks)))));
        } catch (SlackError closed) {
            post(place.user(), Optional.empty(), view, Optional.empty());
        }
    }

    /** @param how of the message: whom it is for, what it replaces */
    void respond(String url, View view, JsonObject how) {
        inMessage(view, blocks -> {
            JsonObject message = how.deepCopy();
            message.addProperty("text", BlockKit.summary(view));
            message.add("blocks", blocks);
            api.respond(url, message);
            return url;
        });
    }

    void open(String trigger, JsonObject view) {
        api.ask(
                "views.open",
                methods ->
                        methods.viewsOpen(request -> request.triggerId(trigger).viewAsString(Json.write(view))));
    }

    /** Lays a view on the one that is open. */
    void push(String trigger, JsonObject view) {
        api.ask(
                "views.push",
                methods ->
                        methods.viewsPush(request -> request.triggerId(trigger).viewAsString(Json.write(view))));
    }

    void replace(String viewId, JsonObject view) {
        api.ask(
                "views.update",
                methods -> methods.viewsUpdate(request -> request.viewId(viewId).viewAsString(Json.write(view))));
    }

    /** Replaces the view that bears this external id; fails as long as Slack has not shown it. */
    void replaceExternal(String externalId, JsonObject view) {
        api.ask(
                "views.update",
                methods -> methods.viewsUpdate(
                        request -> request.externalId(externalId).viewAsString(Json.write(view))));
    }

    void home(String user, View view) {
        inView(
                view,
                blocks -> api.ask(
                        "views.publish",
                        methods -> methods.viewsPublish(
                                request -> request.userId(user).viewAsString(Json.write(Views.home(blocks))))));
    }

    /** Tries to show a view as a page; {@code show} sends the rendered one. */
    void page(View view, String title, String memory, Consumer<JsonObject> show) {
        inView(view, blocks -> {
            show.accept(Views.page(title, blocks, memory));
            return memory;
        });
    }

    static Message.Metadata metadata(String key) {
        return Message.Metadata.builder()
                .eventType(METADATA)
                .eventPayload(Map.of("key", key))
                .build();
    }

    static boolean bears(Message message, String key) {
        Message.Metadata metadata = message.getMetadata();
        return metadata != null
                && METADATA.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && key.equals(metadata.getEventPayload().get("key"));
    }

    private <R> R inMessage(View view, Function<JsonArray, R> send) {
        boolean table = tablesTaken && has(view, Block.Table.class);
        if (!table) {
            return patiently(view, false, send);
        }
        try {
            return patiently(view, true, send);
        } catch (SlackError refused) {
            if (!refused.blocksRefused()) {
                throw refused;
            }
            R sent = patiently(view, false, send);
            tablesTaken = false;
            return sent;
        }
    }

    private <R> R inView(View view, Function<JsonArray, R> send) {
        return patiently(view, false, send);
    }

    private <R> R patiently(View view, boolean tables, Function<JsonArray, R> send) {
        if (!has(view, Block.Image.class)) {
            return send.apply(BlockKit.blocks(view, tables, pictures));
        }
        for (int attempt = 1; attempt < PICTURE_ATTEMPTS; attempt++) {
            try {
                return send.apply(BlockKit.blocks(view, tables, pictures));
            } catch (SlackError refused) {
                if (!refused.blocksRefused()) {
                    throw refused;
                }
                pause.of(PICTURE_PAUSE);
            }
        }
        return send.apply(BlockKit.blocks(view, tables, image -> Optional.empty()));
    }

    private static boolean has(View view, Class<? extends Block> kind) {
        return view.blocks().stream().anyMatch(kind::isInstance);
    }
}
