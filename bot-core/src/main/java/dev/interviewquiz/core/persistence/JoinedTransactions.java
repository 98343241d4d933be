package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.OneAtATime;
import dev.interviewquiz.core.practice.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** One transaction a thread: all that the thread does in it joins. Thread-safe. */
final class JoinedTransactions implements Transactions {
    private final DataSource pool;
    private final List<Remembered<?, ?>> memories = new CopyOnWriteArrayList<>();
    private final OneAtATime oneAtATime = new OneAtATime();

    /** Not static: a process may have two databases open, as a restore does. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Running> current = new ThreadLocal<>();

    JoinedTransactions(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        Running outer = current.get();
        return outer == null ? begin(work) : outer.join(work);
    }

    @Override
    public <T> T alone(Object thing, Supplier<T> work) {
        return oneAtATime.on(thing, () -> within(work));
    }

    @Override
    public void afterwards(Runnable work) {
        Running running = current.get();
        if (running == null) {
            work.run();
        } else {
            running.afterwards(work);
        }
    }

    @Override
    public void atTheEnd(Runnable work) {
        Running running = current.get();
        if (running == null) {
            work.run();
        } else {
            running.atTheEnd(work);
        }
    }

    /** On the connection of the running transaction, or on one that commits each statement by itself. */
    <T> T with(Function<Connection, T> statement) {
        Running running = current.get();
        if (running != null) {
            return statement.apply(running.connection());
        }
        try (Connection connection = pool.getConnection()) {
            return statement.apply(connection);
        } catch (SQLException failed) {
            throw new StorageException("connect", failed);
        }
    }

    void add(Remembered<?, ?> memory) {
        memories.add(memory);
    }

    /** Rows of several tables were replaced or deleted: all is read anew. */
    void forgetWhatWasRead() {
        memories.forEach(Remembered::wroteMany);
    }

    Optional<Running> running() {
        return Optional.ofNullable(current.get());
    }

    private <T> T begin(Supplier<T> work) {
        List<Runnable> atTheEnd = new ArrayList<>();
        try {
            return begin(work, atTheEnd);
        } finally {
            atTheEnd.forEach(Runnable::run);
        }
    }

    private <T> T begin(Supplier<T> work, List<Runnable> atTheEnd) {
        Running running;
        T result;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            running = new Running(connection, atTheEnd);
            current.set(running);
            result = committed(running, work);
        } catch (SQLException failed) {
            throw new StorageException("begin and commit", failed);
        } finally {
            current.remove();
        }
        running.stored();
        return result;
    }

    /** The pool takes the connection back as it has lent it. */
    private static <T> T committed(Running running, Supplier<T> work) throws SQLException {
        try {
            T result = work.get();
            running.mustBeWhole();
            running.connection().commit();
            return result;
        } catch (RuntimeException | SQLException | Error failed) {
            undo(running.connection(), failed);
            throw failed;
        }
    }

    private static void undo(Connection connection, Throwable failed) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            failed.addSuppressed(broken);
        }
    }
}
