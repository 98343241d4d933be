package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.Block;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Text;
import dev.interviewquiz.core.platform.View;
import java.io.PrintStream;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Tries in one channel whatever the bot does in channels, tells the operator line by line, and leaves nothing behind. */
final class ChannelCheck {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mPQ8cojCTGMahjVMHw1AAD1dOQBlg/Yxg"
                    + "AAAABJRU5ErkJggg==");

    private final WebApi api;
    private final Sender sender;
    private final SlackMessenger messenger;
    private final Uploads uploads;
    private final PrintStream console;
    private boolean fine = true;

    ChannelCheck(WebApi api, Sender sender, SlackMessenger messenger, Uploads uploads, PrintStream console) {
        this.api = api;
        this.sender = sender;
        this.messenger = messenger;
        this.uploads = uploads;
        this.console = console;
    }

    /** @return whether the bot can do all that it needs to */
    boolean run(ChannelRef channel) {
        String key = "check-" + UUID.randomUUID().toString().substring(0, 8);
        Optional<String> post = step(
                "post",
                () -> sender.post(channel.id(), Optional.empty(), words("Interview Quiz: a check"), Optional.of(key)));
        post.ifPresent(ts -> onPost(channel, ts, key));
        Optional<String> picture = step("upload a picture", () -> uploads.bring(new Block.Image(PICTURE, "a square")));
        picture.ifPresent(file -> step("delete the picture", () -> api.ask("files.delete", "file", file)));
        console.println(fine ? "All fine in " + channel.id() + "." : "Not all is fine in " + channel.id() + ".");
        return fine;
    }

    private void onPost(ChannelRef channel, String ts, String key) {
        step("edit", () -> {
            sender.update(channel.id(), ts, words("Interview Quiz: a check, edited"));
            return ts;
        });
        step(
                        "reply in the thread",
                        () -> sender.post(channel.id(), Optional.of(ts), words("a reply"), Optional.of(key)))
                .ifPresent(reply -> delete("delete the reply", channel, reply));
        step("find the post again", () -> messenger.find(channel, key).orElseThrow(ChannelCheck::notFound));
        delete("delete the post", channel, ts);
    }

    private void delete(String what, ChannelRef channel, String ts) {
        step(what, () -> api.ask("chat.delete", "channel", channel.id(), "ts", ts));
    }

    private <R> Optional<R> step(String what, Supplier<R> work) {
        try {
            R result = work.get();
            console.println("  fine    " + what);
            return Optional.of(result);
        } catch (SlackError refused) {
            fine = false;
            console.println("  FAILED  " + what + ": " + Advice.of(refused));
        } catch (DeliveryException refused) {
            fine = false;
            console.println("  FAILED  " + what + ": "
                    + (refused.getCause() instanceof SlackError error ? Advice.of(error) : refused.getMessage()));
        }
        return Optional.empty();
    }

    private static SlackError notFound() {
        return new SlackError(
                "conversations.history", "not_found", "", Optional.empty(), new IllegalStateException("no such key"));
    }

    private static View words(String words) {
        return new View(Locale.ENGLISH, words, List.of(new Block.Paragraph(Text.of(words))));
    }
}
