package dev.interviewquiz.core.agenda;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;

/**
 * Runs errands as their time comes, on threads of its own, at most a second late while a thread is free. Made for the
 * one process that is active on its database: what an earlier process left in hand is run again at the start.
 */
public final class RunningAgenda implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double MORE_WHEN_LEFT = 1;
    private static final double FETCHED_FOR_EACH_THREAD = 8;

    private final Scheduler scheduler;

    private RunningAgenda(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Starts at once. */
    public static RunningAgenda start(DataSource dataSource, ErrandRunner runner, InstantSource clock, int threads) {
        return start(dataSource, runner, clock, threads, POLL);
    }

    /** @param poll how late an errand may be seen to be due */
    static RunningAgenda start(
            DataSource dataSource, ErrandRunner runner, InstantSource clock, int threads, Duration poll) {
        ErrandTable table = new ErrandTable(dataSource);
        table.release();
        ErrandTasks tasks = new ErrandTasks(table, runner, clock, errand -> {});
        Scheduler scheduler = new SteadyPolling(dataSource, tasks.all(), poll)
                .jdbcCustomization(ErrandOrder.postsFirst())
                .clock(clock::instant)
                .schedulerName(() -> "interview-quiz")
                .threads(threads)
                .executorService(new PatientPool(threads, "errand"))
                .dueExecutor(new PatientPool(1, "agenda"))
                .pollUsingFetch(MORE_WHEN_LEFT, FETCHED_FOR_EACH_THREAD)
                .heartbeatInterval(HEARTBEAT)
                .deleteUnresolvedAfter(ErrandTasks.NEVER)
                .shutdownMaxWait(PATIENCE)
                .build();
        scheduler.start();
        return new RunningAgenda(scheduler);
    }

    /** Whether it takes on errands. */
    public boolean runs() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }

    /** Takes on nothing more and waits for what is in hand, twenty seconds at most. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
