package dev.interviewquiz.core.agenda;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** A scheduler that looks for due errands at an even pace, also while the machine's clock is set back. */
final class SteadyPolling extends SchedulerBuilder {
    private final Duration pace;

    SteadyPolling(DataSource dataSource, List<Task<?>> tasks, Duration pace) {
        super(dataSource, tasks);
        this.pace = pace;
    }

    @Override
    protected Waiter buildWaiter() {
        return new Waiter(pace, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
    }
}
