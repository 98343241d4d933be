package dev.interviewquiz.core.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** For an operator: does once in a channel what the bot will do there, and says a line for each. Blocking; used once. */
public final class ChannelTrial {
    private static final byte[] SQUARE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mPQ8cojCTGMahjVMHw1AAD1dOQBlg/Yxg"
                    + "AAAABJRU5ErkJggg==");

    private final Messenger messenger;
    private final Consumer<String> console;
    private boolean fine = true;

    public ChannelTrial(Messenger messenger, Consumer<String> console) {
        this.messenger = messenger;
        this.console = console;
    }

    /**
     * Whether all went well, and nothing was missing.
     *
     * @param missing what the bot lacks, in a line each that says what to do
     * @param delete takes away again what was sent: the message, then its reply where there is one
     */
    public boolean run(ChannelRef channel, List<String> missing, Consumer<List<MessageRef>> delete) {
        missing.forEach(line -> console.accept("  MISSING  " + line));
        String key = "check-" + Long.toHexString(System.nanoTime());
        List<MessageRef> sent = new ArrayList<>();
        step("Post a message", () -> sent.add(messenger.post(channel, view(words("🔧")), key)));
        for (MessageRef post : List.copyOf(sent)) {
            step("Find it again", () -> find(channel, key));
            step("Edit it", () -> messenger.update(post, view(words("🔧🔧"))));
            Block picture = new Block.Image(SQUARE, "A small square, to try whether pictures arrive");
            step(
                    "Reply in its thread, with a picture",
                    () -> sent.add(messenger.reply(post, view(picture), key + "-r")));
            step("Delete it again", () -> delete.accept(List.copyOf(sent)));
        }
        return fine && missing.isEmpty();
    }

    private void step(String what, Runnable attempt) {
        try {
            attempt.run();
            console.accept("  ok       " + what);
        } catch (DeliveryException failed) {
            fine = false;
            console.accept("  FAILED   " + what + ": " + failed.getMessage());
        }
    }

    private void find(ChannelRef channel, String key) {
        if (messenger.find(channel, key, Instant.EPOCH).isEmpty()) {
            throw DeliveryException.of(DeliveryException.Kind.GONE, "it is not among the channel's latest messages");
        }
    }

    private static Block words(String words) {
        return new Block.Paragraph(Text.of(words));
    }

    private static View view(Block block) {
        return new View(Locale.ROOT, "🔧", List.of(block));
    }
}
