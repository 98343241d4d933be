package dev.interviewquiz.discord;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replies that are on their way; JDA would drop them when it shuts down. Thread-safe, sending does not block. */
final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Phaser underWay = new Phaser(1);

    /** @param interaction for the log, which says what failed and never what was written */
    void send(String interaction, RestAction<?> reply) {
        underWay.register();
        reply.queue(sent -> underWay.arriveAndDeregister(), failure -> {
            LOG.warn("No reply to interaction {}: {}", interaction, failure.getMessage());
            underWay.arriveAndDeregister();
        });
    }

    /** Waits until all has left, at most so long or until interrupted. */
    void awaitEmpty(Duration most) {
        try {
            int phase = underWay.arrive();
            underWay.awaitAdvanceInterruptibly(phase, most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warn("{} replies have not left in time", underWay.getUnarrivedParties());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
