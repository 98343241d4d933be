package dev.interviewquiz.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.View;
import java.time.Duration;

/**
 * Publishes home pages. Slack shows nothing at all until one arrives, so what fails for a moment is tried again, unless a newer
 * page of the same member has come meanwhile. Blocking, thread-safe.
 */
final class HomePages {
    private static final int PAUSES = 4;

    private final Sender sender;
    private final Duration pause;
    private final Cache<String, View> newest = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    /** @param pause before the first new attempt, where Slack does not ask for one of its own */
    HomePages(Sender sender, Duration pause) {
        this.sender = sender;
        this.pause = pause;
    }

    /** @throws SlackError when Slack refuses, or does not take it in the end */
    void publish(String user, View view) {
        newest.put(user, view);
        WebApi.patiently(PAUSES, pause, SlackError::passing, () -> {
            if (view.equals(newest.getIfPresent(user))) {
                sender.home(user, view);
            }
            return view;
        });
    }
}
