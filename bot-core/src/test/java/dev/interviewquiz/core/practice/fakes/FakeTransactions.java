package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.practice.Transactions;
import java.util.function.Supplier;

final class FakeTransactions implements Transactions {
    private final Memory memory;
    private boolean running;
    private boolean failed;

    FakeTransactions(Memory memory) {
        this.memory = memory;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return running ? joined(work) : begun(work);
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error problem) {
            failed = true;
            throw problem;
        }
    }

    private <T> T begun(Supplier<T> work) {
        Runnable undo = memory.snapshot();
        running = true;
        failed = false;
        try {
            T result = work.get();
            if (failed) {
                throw new IllegalStateException("a part of this transaction failed, so nothing of it is stored");
            }
            return result;
        } catch (RuntimeException | Error problem) {
            undo.run();
            throw problem;
        } finally {
            running = false;
        }
    }
}
