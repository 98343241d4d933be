package dev.interviewquiz.core.agenda;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes errands of what db-scheduler finds due, and writes down what became of them. Thread-safe. */
final class ErrandTasks {
    /** Errands of a newer version are kept for it; db-scheduler has no other word for “off”. */
    static final Duration NEVER = Duration.ofDays(36_500);

    private static final Logger LOG = LoggerFactory.getLogger(ErrandTasks.class);
    private static final Duration SHORTLY = Duration.ofSeconds(1);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(15);
    private static final Duration LAST_RETRY = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 6;

    private final ErrandTable table;
    private final ErrandRunner runner;
    private final InstantSource clock;
    private final Consumer<Errand> after;
    private final Set<Errand> inHand = ConcurrentHashMap.newKeySet();

    ErrandTasks(ErrandTable table, ErrandRunner runner, InstantSource clock, Consumer<Errand> after) {
        this.table = table;
        this.runner = runner;
        this.clock = clock;
        this.after = after;
    }

    /** One task for each kind of errand. */
    List<Task<?>> all() {
        return Arrays.stream(Errand.Kind.values()).<Task<?>>map(this::task).toList();
    }

    private Task<Void> task(Errand.Kind kind) {
        return Tasks.custom(kind.name(), Void.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> retry(complete.getExecution()))
                .execute((instance, context) -> run(new Errand(kind, instance.getId()), context.getExecution()));
    }

    /** An errand that set itself anew may be due again before it has ended: then it waits. */
    private CompletionHandler<Void> run(Errand errand, Execution execution) {
        if (!inHand.add(errand)) {
            return (complete, operations) -> table.again(execution, shortly(), 0);
        }
        try {
            Outcome outcome = runner.run(errand, execution.getExecutionTime());
            return (complete, operations) -> settle(execution, outcome);
        } catch (RuntimeException problem) {
            LOG.warn("{} {} failed, it will be tried again", errand.kind(), errand.key(), problem);
            return (complete, operations) -> retry(execution);
        } finally {
            inHand.remove(errand);
            after.accept(errand);
        }
    }

    private void settle(Execution execution, Outcome outcome) {
        if (outcome instanceof Outcome.Again again) {
            Instant soonest = shortly();
            table.again(execution, again.when().isBefore(soonest) ? soonest : again.when(), 0);
        } else {
            table.done(execution);
        }
    }

    private void retry(Execution execution) {
        int before = Math.max(0, execution.consecutiveFailures);
        Duration pause = FIRST_RETRY.multipliedBy(1L << Math.min(before, DOUBLINGS));
        Instant when = clock.instant().plus(pause.compareTo(LAST_RETRY) < 0 ? pause : LAST_RETRY);
        table.again(execution, when, before + 1);
    }

    private Instant shortly() {
        return clock.instant().plus(SHORTLY);
    }
}
