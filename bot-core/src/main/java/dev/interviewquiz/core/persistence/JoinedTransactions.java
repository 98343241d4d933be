package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.practice.OneAtATime;
import dev.interviewquiz.core.practice.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One transaction a thread: all that the thread does in it joins. Thread-safe. */
final class JoinedTransactions implements Transactions {
    private final Jdbi jdbi;
    private final List<Remembered<?, ?>> memories = new CopyOnWriteArrayList<>();
    private final OneAtATime oneAtATime = new OneAtATime();

    /** Not static: a process may have two databases open, as a restore does. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Running> current = new ThreadLocal<>();

    JoinedTransactions(Jdbi jdbi) {
        this.jdbi = jdbi;
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

    /** On the handle of the running transaction, or on one that commits each statement by itself. */
    <T> T with(Function<Handle, T> statement) {
        Running running = current.get();
        if (running != null) {
            return statement.apply(running.handle());
        }
        try (Handle handle = jdbi.open()) {
            return statement.apply(handle);
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
        Running running;
        T result;
        try (Handle handle = jdbi.open()) {
            running = new Running(handle);
            current.set(running);
            result = handle.inTransaction(same -> {
                T done = work.get();
                running.mustBeWhole();
                return done;
            });
        } finally {
            current.remove();
        }
        running.stored();
        return result;
    }
}
