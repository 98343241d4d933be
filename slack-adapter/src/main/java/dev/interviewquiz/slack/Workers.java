package dev.interviewquiz.slack;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that talk to Slack, so that neither the event thread nor the core's pool waits for the network. */
final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int THREADS = 16;
    private static final int WAITING = 4_000;

    private final ExecutorService pool;

    Workers() {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "quiz-slack-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        this.pool = threads;
    }

    /** Runs in the background; what fails is logged by the method and code of Slack's, without any member's words. */
    void run(Runnable work) {
        try {
            pool.execute(() -> logged(work));
        } catch (RejectedExecutionException full) {
            LOG.error("A reply was not sent: {} replies are waiting for Slack already", WAITING);
        }
    }

    private static void logged(Runnable work) {
        try {
            work.run();
        } catch (SlackError refused) {
            LOG.warn("A reply was not sent: {}", refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("A reply was not sent", broken);
        }
    }

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
