package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Block;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings pictures and files to Slack. Blocking, thread-safe; the same picture is brought once. */
final class Uploads implements BlockKit.Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final WebApi api;
    private final Cache<String, String> files = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofHours(6))
            .build();

    Uploads(WebApi api) {
        this.api = api;
    }

    @Override
    public Optional<String> fileOf(Block.Image image) {
        try {
            return Optional.of(bring(image));
        } catch (SlackError refused) {
            LOG.warn("A picture is shown as words: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /** The file's id. */
    String bring(Block.Image image) {
        String digest = digest(image.png());
        String name = digest.substring(0, 16) + ".png";
        return files.get(
                digest,
                unknown -> upload(
                        Json.object("filename", name, "alt_txt", image.alt()),
                        image.png(),
                        image.alt(),
                        new JsonObject()));
    }

    /** @param channel a direct message's */
    void send(String channel, Attachment attachment) {
        upload(
                Json.object("filename", attachment.name()),
                attachment.content(),
                attachment.name(),
                Json.object("channel_id", channel));
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

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
