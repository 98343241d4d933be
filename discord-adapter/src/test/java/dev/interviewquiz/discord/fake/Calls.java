package dev.interviewquiz.discord.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** All requests, in order of arrival; {@link #next} waits for one and takes it out. Thread-safe. */
public final class Calls {
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<Call> waiting = new ArrayList<>();

    void add(Call call) {
        lock.lock();
        try {
            waiting.add(call);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public Call next(String method, String pathPattern) {
        long left = LONGEST.toNanos();
        lock.lock();
        try {
            while (true) {
                for (Iterator<Call> calls = waiting.iterator(); calls.hasNext(); ) {
                    Call call = calls.next();
                    if (call.is(method, pathPattern)) {
                        calls.remove();
                        return call;
                    }
                }
                if (left <= 0) {
                    throw new AssertionError("no " + method + " " + pathPattern + " came, but " + paths());
                }
                left = arrived.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted after " + TimeUnit.NANOSECONDS.toMillis(left) + " ms", interrupted);
        } finally {
            lock.unlock();
        }
    }

    /** The first reply to an interaction. */
    public Call reply(String interaction) {
        return next("POST", "/interactions/" + interaction + "/.*");
    }

    /** How many that nobody has taken. */
    public long count(String method, String pathPattern) {
        lock.lock();
        try {
            return waiting.stream().filter(call -> call.is(method, pathPattern)).count();
        } finally {
            lock.unlock();
        }
    }

    private List<String> paths() {
        return waiting.stream().map(call -> call.method() + " " + call.path()).toList();
    }
}
