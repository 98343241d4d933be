package dev.interviewquiz.core.persistence;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A transaction that is under way on one thread. Once a part of it has failed it can only be undone. */
final class Running {
    private final Connection connection;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Map<Object, Object> written = new HashMap<>();
    private final List<Runnable> atTheEnd;
    private boolean failed;

    /** @param atTheEnd is run by the owner when this has ended, stored or not */
    Running(Connection connection, List<Runnable> atTheEnd) {
        this.connection = connection;
        this.atTheEnd = atTheEnd;
    }

    Connection connection() {
        return connection;
    }

    void fail() {
        failed = true;
    }

    <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error problem) {
            fail();
            throw problem;
        }
    }

    void mustBeWhole() {
        if (failed) {
            throw new IllegalStateException("a part of this transaction failed, so nothing of it is stored");
        }
    }

    /** Remembers what this transaction has written and nobody else sees yet. */
    void wrote(Object what, Object value) {
        written.put(what, value);
    }

    Optional<Object> written(Object what) {
        return Optional.ofNullable(written.get(what));
    }

    void afterwards(Runnable work) {
        afterwards.add(work);
    }

    void atTheEnd(Runnable work) {
        atTheEnd.add(work);
    }

    /** To be called when it is stored, with the thread's transaction at its end. */
    void stored() {
        afterwards.forEach(Runnable::run);
    }
}
