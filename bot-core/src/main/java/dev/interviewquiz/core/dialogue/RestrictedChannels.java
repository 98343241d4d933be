package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Messenger;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Duration;
import java.util.Optional;

/**
 * Channels that not everybody of the workspace may read, asked of the platform and kept for ten minutes. Where it cannot tell
 * now, nothing more is asked in that workspace for a minute. Thread-safe.
 */
final class RestrictedChannels {
    private final Messenger messenger;
    private final Cache<ChannelRef, Boolean> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final Cache<WorkspaceRef, Boolean> silent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RestrictedChannels(Messenger messenger) {
        this.messenger = messenger;
    }

    /** True where the platform cannot tell now, or does not let the bot look. */
    boolean contains(ChannelRef channel) {
        return Optional.ofNullable(known.getIfPresent(channel)).orElseGet(() -> unknown(channel));
    }

    private boolean unknown(ChannelRef channel) {
        return silent.getIfPresent(channel.workspace()) != null || asked(channel);
    }

    private boolean asked(ChannelRef channel) {
        try {
            return known.get(channel, messenger::restricted);
        } catch (DeliveryException refused) {
            if (refused.kind() == DeliveryException.Kind.RETRY) {
                silent.put(channel.workspace(), true);
            } else {
                known.put(channel, true);
            }
            return true;
        }
    }
}
