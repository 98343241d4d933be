package dev.interviewquiz.discord;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replies that are on their way; JDA would drop them when it shuts down. Thread-safe, sending does not block. */
final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Phaser underWay = new Phaser(1);

    void send(String interaction, RestAction<?> reply) {
        send(interaction, reply, () -> {});
    }

    /**
     * @param interaction for the log, which says what failed and never what was written
     * @param lost told when it did not arrive; does not block
     */
    void send(String interaction, RestAction<?> reply, Runnable lost) {
        underWay.register();
        reply.queue(sent -> underWay.arriveAndDeregister(), failure -> {
            tell(interaction, failure);
            lost.run();
            underWay.arriveAndDeregister();
        });
    }

    /** In a line: JDA's own words go over six where the member has waited too long, and come again for what follows. */
    private static void tell(String interaction, Throwable failure) {
        if (failure instanceof ErrorResponseException told
                && told.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION) {
            LOG.info("Interaction {} came too late to be answered, or another process has answered it.", interaction);
        } else if (!(failure instanceof InteractionFailureException)) {
            String why = String.valueOf(failure.getMessage());
            LOG.warn(
                    "No reply to interaction {}: {}",
                    interaction,
                    why.lines().findFirst().orElse(""));
        }
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
