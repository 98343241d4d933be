package dev.interviewquiz.core.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A bounded pool of daemon threads that are made when needed. Thread-safe; closing waits for what is in hand. */
public final class Workers implements Executor, AutoCloseable {
    private final ThreadPoolExecutor pool;

    /**
     * @param name of the threads, after {@code quiz-} and before their number
     * @param threads how many tasks run at once
     * @param waiting how many may wait for a thread
     */
    public Workers(String name, int threads, int waiting) {
        AtomicInteger count = new AtomicInteger();
        this.pool = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(waiting), task -> {
                    Thread thread = new Thread(task, "quiz-" + name + "-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
    }

    /** @throws RejectedExecutionException when as many tasks wait as may, or the pool is closed */
    @Override
    public void execute(Runnable task) {
        pool.execute(task);
    }

    /**
     * Whether there is room.
     *
     * @param refused is done at once where there is none
     */
    public boolean execute(Runnable task, Runnable refused) {
        try {
            pool.execute(task);
            return true;
        } catch (RejectedExecutionException full) {
            refused.run();
            return false;
        }
    }

    /** Takes on nothing more, and waits ten seconds for what is in hand and what waits. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            pool.shutdownNow();
        }
    }
}
