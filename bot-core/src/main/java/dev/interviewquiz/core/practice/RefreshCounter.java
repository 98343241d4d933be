package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.DeliveryException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the "n answered" of an open post up to date; at most once in 15 seconds, by the errand that calls it. */
public final class RefreshCounter {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshCounter.class);

    private final Channels channels;
    private final Posts posts;
    private final Answers answers;
    private final Editions editions;
    private final Announcer announcer;
    private final InstantSource clock;

    public RefreshCounter(
            Channels channels,
            Posts posts,
            Answers answers,
            Editions editions,
            Announcer announcer,
            InstantSource clock) {
        this.channels = channels;
        this.posts = posts;
        this.answers = answers;
        this.editions = editions;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Does nothing for a post that is not open; returns when to try again, empty when it is done or cannot be. */
    public Optional<Instant> due(PostId id) {
        Optional<Post> post = posts.find(id).filter(found -> found.state() == Post.State.OPEN);
        Optional<Channel> channel = post.flatMap(found -> channels.find(found.channel()));
        if (post.isEmpty() || channel.isEmpty()) {
            return Optional.empty();
        }
        try {
            announcer.refresh(channel.get(), post.get(), editions.get(post.get().edition()), answers.totals(id));
            return Optional.empty();
        } catch (DeliveryException failure) {
            LOG.info("counter of post {} not refreshed: {}", id.value(), failure.getMessage());
            return Backoff.passing(clock.instant(), failure);
        }
    }
}
