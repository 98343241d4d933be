package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.OneAtATime;
import java.util.Optional;

/**
 * Brings the message of a post up to what is stored when its turn comes. One thread at a time on a post, so that what was stored
 * last is shown last: after a restart the counter and the closing of a post may be due together. Blocks until the platform has
 * taken the edit; thread-safe.
 */
final class CurrentCard {
    private final Channels channels;
    private final Posts posts;
    private final Answers answers;
    private final Editions editions;
    private final Announcer announcer;
    private final OneAtATime oneAtATime = new OneAtATime();

    CurrentCard(Stores stores, Announcer announcer) {
        this.channels = stores.channels();
        this.posts = stores.posts();
        this.answers = stores.answers();
        this.editions = stores.editions();
        this.announcer = announcer;
    }

    /**
     * Does nothing for a post that is not in this state any more, or whose channel is gone.
     *
     * @throws dev.interviewquiz.core.platform.DeliveryException when the message cannot be edited
     */
    void show(PostId id, Post.State state) {
        Optional<Post> unused = oneAtATime.on(id, () -> {
            Optional<Post> post = posts.find(id).filter(found -> found.state() == state);
            post.ifPresent(found -> channels.find(found.channel()).ifPresent(channel -> show(channel, found)));
            return post;
        });
    }

    private void show(Channel channel, Post post) {
        announcer.refresh(channel, post, editions.get(post.edition()), answers.totals(post.id()));
    }
}
