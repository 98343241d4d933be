package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Block;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
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
        return files.get(
                digest,
                unknown -> upload(FilesUploadV2Request.builder()
                        .filename(digest.substring(0, 16) + ".png")
                        .title(image.alt())
                        .altTxt(image.alt())
                        .fileData(image.png())
                        .build()));
    }

    /** @param channel a direct message's */
    void send(String channel, Attachment attachment) {
        upload(FilesUploadV2Request.builder()
                .filename(attachment.name())
                .title(attachment.name())
                .fileData(attachment.content())
                .channel(channel)
                .build());
    }

    private String upload(FilesUploadV2Request request) {
        return api.ask("files.upload", methods -> {
                    try {
                        return methods.filesUploadV2(request);
                    } catch (SlackFilesUploadV2Exception refused) {
                        throw refused(refused);
                    }
                })
                .getFile()
                .getId();
    }

    private static SlackError refused(SlackFilesUploadV2Exception refused) {
        var complete = Optional.ofNullable(refused.getCompleteResponse());
        var address = refused.getGetURLResponses().stream()
                .filter(response -> !response.isOk())
                .findFirst();
        String code = address.map(response -> response.getError())
                .or(() -> complete.map(response -> response.getError()))
                .orElse(SlackError.UNAVAILABLE);
        String needed = address.map(response -> response.getNeeded())
                .or(() -> complete.map(response -> response.getNeeded()))
                .orElse("");
        return new SlackError("files.upload", code, needed, Optional.empty(), new IOException(refused.toString()));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
