package dev.interviewquiz.core.platform;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets one thread at a time work on the same thing: the errand that is due and the administrator who does it by hand, two
 * pages of one member. One process owns a database, so that locks in memory are enough. Others may wait behind one of {@value
 * #LOCKS} locks too.
 */
public final class OneAtATime {
    private static final int LOCKS = 256;

    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    public void run(Object thing, Runnable work) {
        this.<Boolean>on(thing, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public <T> T on(Object thing, Supplier<T> work) {
        Lock lock = locks[Math.floorMod(thing.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
