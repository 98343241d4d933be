package dev.interviewquiz.core.agenda;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Runs errands only when told to, on the calling thread, each at its own due time and in order: the agenda of the
 * terminal, where time stands still between the lines. Not thread-safe.
 */
public final class ManualAgenda {
    private final ErrandTable table;
    private final MovableClock clock;
    private final ManualScheduler scheduler;

    /** @param after is told each errand that was run, with the clock still at its time */
    public ManualAgenda(DataSource dataSource, ErrandRunner runner, MovableClock clock, Consumer<Errand> after) {
        this.table = new ErrandTable(dataSource);
        this.clock = clock;
        this.scheduler = scheduler(dataSource, new ErrandTasks(table, runner, clock, after), clock);
        table.release();
    }

    /** Runs what is due until then; the clock goes along, and stands at {@code until} in the end, if it is later than now. */
    public void runUntil(Instant until) {
        Optional<Instant> due = table.earliest(until);
        while (due.isPresent()) {
            forward(due.get());
            scheduler.runAnyDueExecutions();
            due = table.earliest(until);
        }
        forward(until);
    }

    /** Sets the clock to any time, earlier ones included, and runs nothing: what was done is not done again. */
    public void setBack(Instant earlier) {
        clock.moveTo(earlier);
    }

    private void forward(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            clock.moveTo(instant);
        }
    }

    private static ManualScheduler scheduler(DataSource dataSource, ErrandTasks tasks, MovableClock clock) {
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(dataSource, tasks.all());
        builder.jdbcCustomization(ErrandOrder.byTime());
        builder.deleteUnresolvedAfter(ErrandTasks.NEVER);
        return builder.clock(following(clock)).build();
    }

    private static SettableClock following(MovableClock clock) {
        return new SettableClock() {
            @Override
            public Instant now() {
                return clock.instant();
            }
        };
    }
}
