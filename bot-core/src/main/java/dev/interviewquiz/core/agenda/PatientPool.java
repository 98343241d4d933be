package dev.interviewquiz.core.agenda;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fixed pool that never interrupts: a thread that is interrupted while it reads or writes closes the database's file
 * under everybody. What db-scheduler queues here is bounded by what it fetches.
 */
final class PatientPool extends ThreadPoolExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(PatientPool.class);

    PatientPool(int threads, String name) {
        super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
    }

    /**
     * db-scheduler picks an errand and reads it again, and throws when that was set anew or taken off in between: it is
     * not lost, but runs at its new time or not at all.
     */
    @Override
    public void execute(Runnable work) {
        super.execute(() -> {
            try {
                work.run();
            } catch (IllegalStateException overtaken) {
                LOG.debug("an errand was changed while it was picked", overtaken);
            }
        });
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
