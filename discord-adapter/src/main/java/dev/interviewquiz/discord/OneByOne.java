package dev.interviewquiz.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does tasks one after the other in the order in which they came, on threads of others. Thread-safe. */
final class OneByOne {
    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final Executor workers;
    private final AtomicReference<CompletableFuture<Boolean>> last =
            new AtomicReference<>(CompletableFuture.completedFuture(true));

    OneByOne(Executor workers) {
        this.workers = workers;
    }

    /** Immediate; a task that fails keeps no other from its turn. */
    void then(Runnable task) {
        var unused = queued(task);
    }

    /** Blocks until the task's turn has come and it is done; must not be called within a task. */
    void await(Runnable task) {
        queued(task).join();
    }

    private CompletableFuture<Void> queued(Runnable task) {
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        CompletableFuture<Void> done = last.getAndSet(turn).thenRunAsync(task, workers);
        var unused = done.whenComplete((nothing, failed) -> {
            if (failed != null) {
                LOG.warn("A server's coming or going was not taken in", failed);
            }
            turn.complete(true);
        });
        return done;
    }
}
