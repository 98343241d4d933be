package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.FirstReply;
import dev.interviewquiz.core.platform.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One form on its way to its result, which is shown exactly once: in the acknowledgement or afterwards. Thread-safe. */
final class Submission implements FirstReply {
    private final CompletableFuture<Reply> result = new CompletableFuture<>();
    private final Consumer<Reply> afterwards;
    private boolean acknowledged;
    private boolean shownLate;

    Submission(Consumer<Reply> afterwards) {
        this.afterwards = afterwards;
    }

    @Override
    public void now(Reply reply) {
        result.complete(reply);
        showLate(reply, false);
    }

    /** Slack's deferral of a form is the waiting page, which the acknowledgement brings. */
    @Override
    public void defer(Ack ack) {}

    @Override
    public void later(Reply reply) {
        now(reply);
    }

    /** The result for the acknowledgement; empty when it comes too late or does not fit, and is then shown afterwards. */
    Optional<Reply> within(Duration time, Predicate<Reply> fits) {
        Optional<Reply> reply = Optional.ofNullable(await(time)).filter(fits);
        if (reply.isEmpty()) {
            Reply done = result.getNow(null);
            showLate(done, true);
        }
        return reply;
    }

    private @Nullable Reply await(Duration time) {
        try {
            return result.get(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException late) {
            return null;
        }
    }

    private synchronized void showLate(@Nullable Reply reply, boolean acknowledging) {
        acknowledged |= acknowledging;
        if (acknowledged && !shownLate && reply != null) {
            shownLate = true;
            afterwards.accept(reply);
        }
    }
}
