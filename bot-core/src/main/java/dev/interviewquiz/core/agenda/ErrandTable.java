package dev.interviewquiz.core.agenda;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The agenda in db-scheduler's table. Own statements, because db-scheduler's client refuses to touch an errand that is
 * being run, and ours set themselves anew in the transaction of their own work. Each change counts the version up;
 * what a run leaves behind is written only if the version is still the one that it began with.
 */
final class ErrandTable implements Agenda {
    private static final String THIS = " where task_name = ? and task_instance = ?";
    private static final String FREED =
            "picked = false, picked_by = null, last_heartbeat = null, version = version + 1";
    private static final String KINDS =
            Arrays.stream(Errand.Kind.values()).map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));

    private final Statements statements;

    ErrandTable(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    @Override
    public void at(Errand errand, Instant when) {
        if (!replaced(errand, when) && !added(errand, when) && !replaced(errand, when)) {
            throw new IllegalStateException("errand taken off while it was set: " + errand);
        }
    }

    @Override
    public void cancel(Errand errand) {
        statements.update("delete from scheduled_tasks" + THIS, errand.kind().name(), errand.key());
    }

    @Override
    public Optional<Instant> next(Errand errand) {
        return statements.instant(
                "select execution_time from scheduled_tasks" + THIS + " and picked = false",
                errand.kind().name(),
                errand.key());
    }

    @Override
    public boolean has(Errand errand) {
        return statements
                .instant(
                        "select execution_time from scheduled_tasks" + THIS,
                        errand.kind().name(),
                        errand.key())
                .isPresent();
    }

    /** The earliest that is due at a time or before it, and is not being run. */
    Optional<Instant> earliest(Instant until) {
        return statements.instant(
                "select execution_time from scheduled_tasks"
                        + " where picked = false and execution_time <= ? and task_name in (" + KINDS + ")"
                        + " order by execution_time, task_name, task_instance fetch first 1 row only",
                until);
    }

    /** Gives back what a process that is gone was running. */
    void release() {
        statements.update("update scheduled_tasks set " + FREED + " where picked = true");
    }

    void done(Execution run) {
        statements.update(
                "delete from scheduled_tasks" + THIS + " and version = ?", run.getTaskName(), run.getId(), run.version);
    }

    void again(Execution run, Instant when, int failures) {
        statements.update(
                "update scheduled_tasks set execution_time = ?, consecutive_failures = ?, " + FREED + THIS
                        + " and version = ?",
                when,
                failures,
                run.getTaskName(),
                run.getId(),
                run.version);
    }

    private boolean replaced(Errand errand, Instant when) {
        String sql = "update scheduled_tasks set execution_time = ?, consecutive_failures = 0, " + FREED + THIS;
        return statements.update(sql, when, errand.kind().name(), errand.key()) == 1;
    }

    private boolean added(Errand errand, Instant when) {
        return statements.update(
                        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                                + " values (?, ?, ?, false, 1) on conflict do nothing",
                        errand.kind().name(),
                        errand.key(),
                        when)
                == 1;
    }
}
