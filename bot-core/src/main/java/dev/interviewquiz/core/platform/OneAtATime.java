package dev.interviewquiz.core.platform;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one thread at a time work on the same thing: the errand that is due and the administrator who does it by hand, two
 * pages of one member. Things are the same when they are equal; nobody waits for work on another. One process owns a
 * database, so that locks in memory are enough. Thread-safe.
 */
public final class OneAtATime {
    private final ConcurrentMap<Object, Use> uses = new ConcurrentHashMap<>();

    /** Of one thing; {@code users} are those who work on it or wait, and change within the map's own lock only. */
    private record Use(Lock lock, int users) {
        Use with(int more) {
            return new Use(lock, users + more);
        }
    }

    public void run(Object thing, Runnable work) {
        this.<Boolean>on(thing, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public <T> T on(Object thing, Supplier<T> work) {
        Lock lock = uses.merge(thing, new Use(new ReentrantLock(), 1), (known, fresh) -> known.with(1))
                .lock();
        try {
            lock.lock();
            try {
                return work.get();
            } finally {
                lock.unlock();
            }
        } finally {
            uses.computeIfPresent(thing, (same, use) -> use.users() == 1 ? null : use.with(-1));
        }
    }
}
