package dev.interviewquiz.slack;

import com.google.gson.JsonObject;
import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.MessageRef;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries in one channel whatever the bot does in channels, tells the operator line by line, and leaves nothing behind. */
final class ChannelCheck {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mPQ8cojCTGMahjVMHw1AAD1dOQBlg/Yxg"
                    + "AAAABJRU5ErkJggg==");

    private final WebApi api;
    private final SlackMessenger messenger;
    private final Uploads uploads;
    private final PrintStream console;
    private boolean fine = true;

    ChannelCheck(WebApi api, SlackMessenger messenger, Uploads uploads, PrintStream console) {
        this.api = api;
        this.messenger = messenger;
        this.uploads = uploads;
        this.console = console;
    }

    /** @return whether the bot can do all that it needs to */
    boolean run(ChannelRef channel) {
        String key = "check-" + UUID.randomUUID().toString().substring(0, 8);
        step("post", () -> messenger.post(channel, words("Interview Quiz: a check"), key))
                .ifPresent(post -> onPost(post, key));
        step("upload a picture", () -> uploads.bring(new Block.Image(PICTURE, "a square")))
                .ifPresent(file -> step("delete the picture", () -> api.ask("files.delete", "file", file)));
        console.println(fine ? "All fine in " + channel.id() + "." : "Not all is fine in " + channel.id() + ".");
        return fine;
    }

    private void onPost(MessageRef post, String key) {
        step("edit", () -> {
            messenger.update(post, words("Interview Quiz: a check, edited"));
            return post;
        });
        step("reply in the thread", () -> messenger.reply(post, words("a reply"), key + "-reply"))
                .ifPresent(reply -> step("delete the reply", () -> delete(reply)));
        step(
                "find the post again",
                () -> messenger.find(post.channel(), key, Instant.EPOCH).orElseThrow(ChannelCheck::notFound));
        step("delete the post", () -> delete(post));
    }

    private JsonObject delete(MessageRef message) {
        return api.ask("chat.delete", "channel", message.channel().id(), "ts", message.id());
    }

    private <R> Optional<R> step(String what, Supplier<R> work) {
        try {
            Optional<R> result = Optional.of(work.get());
            console.println("  fine    " + what);
            return result;
        } catch (SlackError | DeliveryException refused) {
            fine = false;
            console.println("  FAILED  " + what + ": " + advice(refused));
            return Optional.empty();
        }
    }

    private static String advice(@Nullable Throwable refused) {
        return refused instanceof DeliveryException
                ? advice(refused.getCause())
                : refused instanceof SlackError error ? Advice.of(error) : String.valueOf(refused);
    }

    private static SlackError notFound() {
        return new SlackError("conversations.history", "not_found", new IllegalStateException("no such key"));
    }

    private static View words(String words) {
        return new View(Locale.ENGLISH, words, List.of(new Block.Paragraph(Text.of(words))));
    }
}
