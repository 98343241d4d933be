package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.practice.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

final class FakeTransactions implements Transactions {
    private final Memory memory;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private boolean running;
    private boolean failed;

    FakeTransactions(Memory memory) {
        this.memory = memory;
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return running ? joined(work) : begun(work);
    }

    @Override
    public <T> T alone(Object thing, Supplier<T> work) {
        return within(work);
    }

    @Override
    public void afterwards(Runnable work) {
        if (running) {
            afterwards.add(work);
        } else {
            work.run();
        }
    }

    @Override
    public void atTheEnd(Runnable work) {
        if (running) {
            atTheEnd.add(work);
        } else {
            work.run();
        }
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
        atTheEnd.clear();
        try {
            return stored(work);
        } finally {
            List.copyOf(atTheEnd).forEach(Runnable::run);
        }
    }

    private <T> T stored(Supplier<T> work) {
        Runnable undo = memory.snapshot();
        running = true;
        failed = false;
        afterwards.clear();
        T result;
        try {
            result = work.get();
            if (failed) {
                throw new IllegalStateException("a part of this transaction failed, so nothing of it is stored");
            }
        } catch (RuntimeException | Error problem) {
            undo.run();
            throw problem;
        } finally {
            running = false;
        }
        List.copyOf(afterwards).forEach(Runnable::run);
        return result;
    }
}
