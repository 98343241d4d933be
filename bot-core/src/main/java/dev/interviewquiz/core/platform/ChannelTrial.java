package dev.interviewquiz.core.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * For an operator: does once in a channel what the bot will do there, and says a line for each. What may pass is tried some
 * more times, and a message whose answer was lost is looked up first. Blocking; used once.
 */
public final class ChannelTrial {
    private static final byte[] SQUARE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mPQ8cojCTGMahjVMHw1AAD1dOQBlg/Yxg"
                    + "AAAABJRU5ErkJggg==");

    private static final int MORE_TIMES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** Nobody sits before a console for longer. */
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** The platform's clock may be wrong, or ours. */
    private static final Duration SKEW = Duration.ofHours(1);

    private final Messenger messenger;
    private final Consumer<String> console;
    private final InstantSource clock;
    private final Consumer<Duration> pause;
    private boolean fine = true;

    public ChannelTrial(Messenger messenger, Consumer<String> console, InstantSource clock) {
        this(messenger, console, clock, ChannelTrial::sleep);
    }

    /** @param pause before another attempt, as long as the platform has asked for or somewhat longer */
    public ChannelTrial(Messenger messenger, Consumer<String> console, InstantSource clock, Consumer<Duration> pause) {
        this.messenger = messenger;
        this.console = console;
        this.clock = clock;
        this.pause = pause;
    }

    /** Does one thing; {@code again} where it may have been done already. */
    private interface Attempt {
        void run(boolean again);
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
        step("Post a message", again -> sent.add(posted(channel, key, again)));
        for (MessageRef post : List.copyOf(sent)) {
            step("Find it again", again -> find(channel, key));
            step("Edit it", again -> messenger.update(post, view(words("🔧🔧"))));
            Block picture = new Block.Image(SQUARE, "A small square, to try whether pictures arrive");
            step(
                    "Reply in its thread, with a picture",
                    again -> sent.add(messenger.reply(post, view(picture), key + "-r")));
            step("Delete it again", again -> deleted(() -> delete.accept(List.copyOf(sent)), again));
        }
        return fine && missing.isEmpty();
    }

    private void step(String what, Attempt attempt) {
        try {
            run(attempt, MORE_TIMES);
            console.accept("  ok       " + what);
        } catch (DeliveryException failed) {
            failed(what, failed);
        }
    }

    private void run(Attempt attempt, int left) {
        try {
            attempt.run(left < MORE_TIMES);
            return;
        } catch (DeliveryException failed) {
            if (left == 0 || !passes(failed)) {
                throw failed;
            }
            pause.accept(failed.after());
        }
        run(attempt, left - 1);
    }

    private static boolean passes(DeliveryException failed) {
        return failed.kind() == DeliveryException.Kind.RETRY && failed.after().compareTo(LONGEST) <= 0;
    }

    private void failed(String what, DeliveryException failed) {
        fine = false;
        String why = failed.kind() == DeliveryException.Kind.RETRY
                ? "no good answer came, try again in " + minutes(failed.after()) + " (" + failed.getMessage() + ")"
                : failed.getMessage();
        console.accept("  FAILED   " + what + ": " + why);
    }

    private static String minutes(Duration wanted) {
        long minutes = Math.max(1, wanted.plusSeconds(59).toMinutes());
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }

    private MessageRef posted(ChannelRef channel, String key, boolean again) {
        Optional<MessageRef> arrived =
                again ? messenger.find(channel, key, clock.instant().minus(SKEW)) : Optional.empty();
        return arrived.orElseGet(() -> messenger.post(channel, view(words("🔧")), key));
    }

    private static void deleted(Runnable delete, boolean again) {
        try {
            delete.run();
        } catch (DeliveryException failed) {
            if (!again || failed.kind() != DeliveryException.Kind.MESSAGE_GONE) {
                throw failed;
            }
        }
    }

    private static void sleep(Duration wanted) {
        Duration wait = wanted.compareTo(PAUSE) > 0 ? wanted : PAUSE;
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void find(ChannelRef channel, String key) {
        if (messenger.find(channel, key, clock.instant().minus(SKEW)).isEmpty()) {
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
