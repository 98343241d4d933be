package dev.interviewquiz.core.practice;

import java.util.function.Supplier;

/** One unit of work on the database: all of it is stored when this returns, or none of it. Nested calls join. */
public interface Transactions {
    <T> T within(Supplier<T> work);

    /**
     * As {@link #within}, one at a time on the same thing until it is stored, so that who comes second sees what the first has
     * stored. Must be the outermost.
     */
    <T> T alone(Object thing, Supplier<T> work);

    /** Once the running transaction is stored, or at once where none runs; never when nothing of it is stored. */
    void afterwards(Runnable work);

    /** Once the running transaction has ended, stored or not, on its thread; at once where none runs. */
    void atTheEnd(Runnable work);

    default void run(Runnable work) {
        this.<Boolean>within(() -> done(work));
    }

    /** As {@link #alone}. */
    default void runAlone(Object thing, Runnable work) {
        this.<Boolean>alone(thing, () -> done(work));
    }

    private static Boolean done(Runnable work) {
        work.run();
        return Boolean.TRUE;
    }
}
