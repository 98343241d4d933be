package dev.interviewquiz.core.persistence;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** A transaction that is under way on one thread. Once a part of it has failed it can only be undone. */
final class Running {
    private final Handle handle;
    private boolean failed;

    Running(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
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
}
