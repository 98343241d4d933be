package dev.interviewquiz.core.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.interviewquiz.core.Pace;
import dev.interviewquiz.core.platform.ChannelRef;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Spaces out what the core sends by itself, by the front end's rates: over all, a workspace, a channel. Blocks the caller
 * until it is its turn: new questions go before all that brings old ones up to date, and among their like it is first come,
 * first served. Member replies never come here. Thread-safe.
 */
final class Pacer {
    /** Waits so many nanoseconds. */
    interface Pause {
        void nanos(long nanos);
    }

    private final Pace pace;
    private final LongSupplier ticker;
    private final Pause pause;
    /** Held by the foremost of those that may wait. */
    private final Lock foremost = new ReentrantLock(true);

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

    /** For a new question: the next turn is its own from now on. */
    void first(ChannelRef channel) {
        long turn = reserved(channel);
        for (long now = ticker.getAsLong(); turn - now > 0; now = ticker.getAsLong()) {
            pause.nanos(turn - now);
        }
    }

    /** For what may wait: no turn is its own before it has come, so that whatever is new goes first. */
    void afterwards(ChannelRef channel) {
        foremost.lock();
        try {
            for (long wait = attempt(channel); wait > 0; wait = attempt(channel)) {
                pause.nanos(wait);
            }
        } finally {
            foremost.unlock();
        }
    }

    private synchronized long reserved(ChannelRef channel) {
        long turn = turn(channel, ticker.getAsLong());
        take(turn, channel);
        return turn;
    }

    /** Takes the turn if it has come; else says in how many nanoseconds it may. */
    private synchronized long attempt(ChannelRef channel) {
        long now = ticker.getAsLong();
        long wait = turn(channel, now) - now;
        if (wait <= 0) {
            take(now, channel);
        }
        return wait;
    }

    private long turn(ChannelRef channel, long soonest) {
        long turn = later(soonest, "all", pace.perSecond());
        turn = later(turn, channel.workspace(), pace.perWorkspace());
        return later(turn, channel, pace.perChannel());
    }

    private long later(long turn, Object key, double rate) {
        long[] free = rate <= 0 ? null : next.getIfPresent(key);
        return free == null || free[0] - turn <= 0 ? turn : free[0];
    }

    private void take(long turn, ChannelRef channel) {
        taken(turn, "all", pace.perSecond());
        taken(turn, channel.workspace(), pace.perWorkspace());
        taken(turn, channel, pace.perChannel());
    }

    private void taken(long turn, Object key, double rate) {
        if (rate > 0) {
            next.put(key, new long[] {turn + (long) (TimeUnit.SECONDS.toNanos(1) / rate)});
        }
    }
}
