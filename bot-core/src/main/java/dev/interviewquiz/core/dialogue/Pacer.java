package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Spaces out what the core sends by itself, by the front end's rates: over all, a workspace, a channel. Blocks the caller
 * until it is its turn; first come, first served. Member replies never come here.
 */
final class Pacer {
    /** Waits so many nanoseconds. */
    interface Pause {
        void nanos(long nanos);
    }

    private final Pace pace;
    private final LongSupplier ticker;
    private final Pause pause;
    private final Cache<Object, long[]> next =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    Pacer(Pace pace, LongSupplier ticker, Pause pause) {
        this.pace = pace;
        this.ticker = ticker;
        this.pause = pause;
    }

    /** On the machine's own monotonic clock. */
    static Pacer of(Pace pace) {
        return new Pacer(pace, System::nanoTime, LockSupport::parkNanos);
    }

    void await(ChannelRef channel) {
        long turn = reserve(channel);
        long now = ticker.getAsLong();
        while (turn - now > 0) {
            pause.nanos(turn - now);
            now = ticker.getAsLong();
        }
    }

    private synchronized long reserve(ChannelRef channel) {
        long turn = ticker.getAsLong();
        turn = later(turn, "all", pace.perSecond());
        turn = later(turn, channel.workspace(), pace.perWorkspace());
        turn = later(turn, channel, pace.perChannel());
        taken(turn, "all", pace.perSecond());
        taken(turn, channel.workspace(), pace.perWorkspace());
        taken(turn, channel, pace.perChannel());
        return turn;
    }

    private long later(long turn, Object key, double rate) {
        long[] free = rate <= 0 ? null : next.getIfPresent(key);
        return free == null || free[0] - turn <= 0 ? turn : free[0];
    }

    private void taken(long turn, Object key, double rate) {
        if (rate > 0) {
            next.put(key, new long[] {turn + (long) (TimeUnit.SECONDS.toNanos(1) / rate)});
        }
    }
}
