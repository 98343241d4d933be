package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.Stores;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What somebody else does, in a transaction of his own, while one of the test is under way. */
final class Meanwhile {
    /** A thread that waits for a server's lock does not look like one that waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A thread that works waits for other things too, but not for long. */
    private static final Duration REST = Duration.ofMillis(300);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final FutureTask<Boolean> task;
    private final Thread thread;

    private Meanwhile(Stores stores, Runnable work) {
        task = new FutureTask<>(
                () -> stores.transactions().run(() -> {
                    begun.countDown();
                    work.run();
                }),
                true);
        thread = new Thread(task, "meanwhile");
    }

    /** Returns once it is done, or waits for what the caller's transaction holds. */
    static Meanwhile begins(Stores stores, Runnable work) {
        Meanwhile meanwhile = new Meanwhile(stores, work);
        meanwhile.thread.start();
        long start = System.nanoTime();
        long worked = start;
        while (!meanwhile.isDone()
                && worked - start < PATIENCE.toNanos()
                && System.nanoTime() - worked < REST.toNanos()) {
            worked = meanwhile.waits() ? worked : System.nanoTime();
        }
        return meanwhile;
    }

    private boolean isDone() {
        try {
            thread.join(1);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return task.isDone();
    }

    private boolean waits() {
        return begun.getCount() == 0 && thread.getState() != Thread.State.RUNNABLE;
    }

    /** To be called once the caller's transaction is stored. */
    void ends() {
        try {
            task.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError("what is done at the same time fails", failed);
        }
    }
}
