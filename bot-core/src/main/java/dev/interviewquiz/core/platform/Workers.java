package dev.interviewquiz.core.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bounded pool of daemon threads that are made when needed. Thread-safe; closing waits for what is in hand. It never
 * interrupts: a thread that is interrupted while it reads or writes closes the database's file under everybody.
 */
public final class Workers implements Executor, AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final ThreadPoolExecutor pool;
    private final int patienceSeconds;

    /** What is done, or what is done instead where there is no room or no time. */
    private record Task(Runnable work, Runnable refused) implements Runnable {
        @Override
        public void run() {
            work.run();
        }
    }

    /**
     * @param name of the threads, after {@code quiz-} and before their number
     * @param threads how many tasks run at once
     * @param waiting how many may wait for a thread
     */
    public Workers(String name, int threads, int waiting) {
        this(name, threads, waiting, PATIENCE_SECONDS);
    }

    /** @param patienceSeconds how long closing waits */
    Workers(String name, int threads, int waiting, int patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
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
     * @param refused is done at once where there is none, and by {@link #close} where the task has waited in vain
     */
    public boolean execute(Runnable task, Runnable refused) {
        try {
            pool.execute(new Task(task, refused));
            return true;
        } catch (RejectedExecutionException full) {
            refused.run();
            return false;
        }
    }

    /** Takes on nothing more, waits ten seconds for what is in hand and what waits, and refuses what waits still. */
    @Override
    public void close() {
        pool.shutdown();
        boolean interrupted = false;
        try {
            var unused = pool.awaitTermination(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            interrupted = true;
        }
        refuseWhatWaits();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void refuseWhatWaits() {
        List<Runnable> waiting = new ArrayList<>();
        pool.getQueue().drainTo(waiting);
        for (Runnable each : waiting) {
            if (each instanceof Task task) {
                refuse(task);
            }
        }
    }

    /** What goes wrong is told where it is told of every thread, and keeps no other from being refused. */
    private static void refuse(Task task) {
        try {
            task.refused().run();
        } catch (RuntimeException failed) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, failed);
        }
    }
}
