package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.OneAtATime;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;
import java.util.Optional;

/**
 * Publishes home pages. Slack shows nothing at all until one arrives, so what fails for a moment is tried again, unless a newer
 * page of the same member has come meanwhile. One page of a member at a time, the newest last. Thread-safe.
 */
final class HomePages {
    private static final int PAUSES = 4;

    private final Sender sender;
    private final Duration pause;
    private final OneAtATime oneAtATime = new OneAtATime();
    /** The newest page of each user that Slack has not taken yet. */
    private final Cache<String, View> waiting = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** @param pause before the first new attempt, where Slack does not ask for one of its own */
    HomePages(Sender sender, Duration pause) {
        this.sender = sender;
        this.pause = pause;
    }

    /**
     * Notes a page as the newest of its user, at once.
     *
     * @return what brings it to Slack: blocking, throws {@link SlackError} when Slack refuses, or does not take it in the end
     */
    Runnable newest(String user, View view) {
        waiting.put(user, view);
        return () -> WebApi.patiently(PAUSES, pause, SlackError::passing, () -> {
            oneAtATime.run(user, () -> bring(user));
            return view;
        });
    }

    private void bring(String user) {
        Optional.ofNullable(waiting.getIfPresent(user)).ifPresent(view -> {
            sender.home(user, view);
            waiting.asMap().remove(user, view);
        });
    }
}
