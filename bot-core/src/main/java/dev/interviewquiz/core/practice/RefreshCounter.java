package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.DeliveryException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the "n answered" of an open post up to date; at most once in 15 seconds, by the errand that calls it. That its message
 * was deleted is found out here, and told.
 */
public final class RefreshCounter {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshCounter.class);

    private final Channels channels;
    private final Posts posts;
    private final CurrentCard card;
    private final ReportTrouble report;
    private final InstantSource clock;

    RefreshCounter(Stores stores, CurrentCard card, ReportTrouble report, InstantSource clock) {
        this.channels = stores.channels();
        this.posts = stores.posts();
        this.card = card;
        this.report = report;
        this.clock = clock;
    }

    /** Does nothing for a post that is not open; returns when to try again, empty when it is done or cannot be. */
    public Optional<Instant> due(PostId id) {
        try {
            card.show(id, Post.State.OPEN);
            return Optional.empty();
        } catch (DeliveryException failure) {
            LOG.info("counter of post {} not refreshed: {}", id.value(), failure.getMessage());
            if (failure.kind() == DeliveryException.Kind.MESSAGE_GONE) {
                posts.find(id)
                        .flatMap(post -> channels.find(post.channel()))
                        .ifPresent(channel -> report.raise(channel, Setback.Deed.EDIT, failure));
            }
            return Backoff.passing(clock.instant(), failure);
        }
    }
}
