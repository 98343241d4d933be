package dev.interviewquiz.core.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One interaction from its arrival to its reply, which comes whatever breaks: what is ready before the deferral is the
 * first reply, what is not follows it. Thread-safe as {@link Attendant} uses it: worked or refused once, deferred meanwhile.
 */
final class Turn {
    private final Interactions interactions;
    private final Interaction interaction;
    private final FirstReply reply;
    private final AtomicBoolean first = new AtomicBoolean();
    private final CompletableFuture<Boolean> deferred = new CompletableFuture<>();
    private volatile boolean direct;

    Turn(Interactions interactions, Interaction interaction, FirstReply reply) {
        this.interactions = interactions;
        this.interaction = interaction;
        this.reply = reply;
    }

    /** @param then is told of the whole interaction once its reply is on its way */
    void work(Supplier<Interaction> complete, Consumer<Interaction> then) {
        Interaction whole;
        try {
            whole = complete.get();
            say(interactions.handle(whole));
        } catch (RuntimeException | Error broken) {
            say(interactions.failed(interaction, broken));
            return;
        }
        then.accept(whole);
    }

    void refuse() {
        say(interactions.busy(interaction));
    }

    void defer() {
        if (!first.compareAndSet(false, true)) {
            return;
        }
        try {
            reply.defer(interactions.ackFor(interaction));
        } finally {
            deferred.complete(true);
        }
    }

    /** A second attempt goes the way of the first. */
    private void say(Reply said) {
        direct = direct || first.compareAndSet(false, true);
        if (direct) {
            reply.now(said);
        } else if (deferred.join()) {
            reply.later(said);
        }
    }
}
