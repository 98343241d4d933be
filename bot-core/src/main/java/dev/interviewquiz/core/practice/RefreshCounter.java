package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.DeliveryException;
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

    public RefreshCounter(Channels channels, Posts posts, Answers answers, Editions editions, Announcer announcer) {
        this.channels = channels;
        this.posts = posts;
        this.answers = answers;
        this.editions = editions;
        this.announcer = announcer;
    }

    /** Does nothing for a post that is not open; a failure is left to the next answer or the closing. */
    public void due(PostId id) {
        Optional<Post> post = posts.find(id).filter(found -> found.state() == Post.State.OPEN);
        Optional<Channel> channel = post.flatMap(found -> channels.find(found.channel()));
        if (post.isEmpty() || channel.isEmpty()) {
            return;
        }
        try {
            announcer.refresh(channel.get(), post.get(), editions.get(post.get().edition()), answers.totals(id));
        } catch (DeliveryException failure) {
            LOG.info("counter of post {} not refreshed: {}", id.value(), failure.getMessage());
        }
    }
}
