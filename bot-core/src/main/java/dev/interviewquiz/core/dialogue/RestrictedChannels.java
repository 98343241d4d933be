package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Messenger;
import java.time.Duration;

/** Channels that not everybody of the workspace may read, asked of the platform and kept for ten minutes. Thread-safe. */
final class RestrictedChannels {
    private final Messenger messenger;
    private final Cache<ChannelRef, Boolean> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    RestrictedChannels(Messenger messenger) {
        this.messenger = messenger;
    }

    /** True where the platform cannot tell now. */
    boolean contains(ChannelRef channel) {
        try {
            return known.get(channel, messenger::restricted);
        } catch (DeliveryException unknown) {
            return true;
        }
    }
}
