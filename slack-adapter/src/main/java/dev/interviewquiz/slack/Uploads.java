package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Block;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings pictures and files to Slack. Blocking, thread-safe; the same picture is brought once. */
final class Uploads implements Function<Block.Image, Optional<String>> {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final int PAUSES = 3;

    private final WebApi api;
    private final Duration pause;
    private final Cache<UUID, String> files = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofHours(6))
            .build();

    /** @param pause before a file is tried again */
    Uploads(WebApi api, Duration pause) {
        this.api = api;
        this.pause = pause;
    }

    /** The file that shows a picture; empty where the words must do. */
    @Override
    public Optional<String> apply(Block.Image image) {
        try {
            return Optional.of(bring(image));
        } catch (SlackError refused) {
            LOG.warn("A picture is shown as words: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /** The file's id. */
    String bring(Block.Image image) {
        UUID digest = UUID.nameUUIDFromBytes(image.png());
        JsonObject file = Json.object("filename", digest + ".png", "alt_txt", image.alt());
        return files.get(digest, unknown -> upload(file, image.png(), image.alt(), new JsonObject()));
    }

    /** Sends a file to a member's direct messages. What may pass is tried again, from the start: twice is better than never. */
    void attach(String user, Attachment attachment) {
        var unused = WebApi.patiently(PAUSES, pause, SlackError::passing, () -> {
            JsonObject opened = api.ask("conversations.open", "users", user);
            JsonObject target = Json.object(
                    "channel_id", Json.text(opened, "channel.id").orElse(""), "initial_comment", attachment.caption());
            JsonObject file = Json.object("filename", attachment.name());
            return upload(file, attachment.content(), attachment.name(), target);
        });
    }

    private String upload(JsonObject file, byte[] content, String title, JsonObject target) {
        file.addProperty("length", content.length);
        JsonObject place = api.ask("files.getUploadURLExternal", file);
        String id = Json.text(place, "file_id").orElse("");
        api.upload(Json.text(place, "upload_url").orElse(""), content);
        target.add("files", Json.array(List.of(Json.object("id", id, "title", title))));
        api.ask("files.completeUploadExternal", target);
        return id;
    }
}
