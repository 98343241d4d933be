package dev.interviewquiz.core.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;

/**
 * Since when the deliveries of a post fail: what is late by itself, as after an outage, is tried again as soon as what was on
 * time. Forgotten at a restart, which tries everything anew. Thread-safe.
 */
final class FailingSince {
    private final Cache<PostId, Instant> first = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(7))
            .build();

    /** {@code now} where nothing has failed before. */
    Instant of(PostId post, Instant now) {
        return first.get(post, unknown -> now);
    }

    void succeeded(PostId post) {
        first.invalidate(post);
    }
}
