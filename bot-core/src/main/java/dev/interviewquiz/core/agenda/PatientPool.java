package dev.interviewquiz.core.agenda;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed pool that never interrupts: a thread that is interrupted while it reads or writes closes the database's file
 * under everybody. What db-scheduler queues here is bounded by what it fetches.
 */
final class PatientPool extends ThreadPoolExecutor {
    PatientPool(int threads, String name) {
        super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> new Thread(work, name + "-" + count.incrementAndGet());
    }
}
