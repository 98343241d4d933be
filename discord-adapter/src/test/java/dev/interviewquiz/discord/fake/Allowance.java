package dev.interviewquiz.discord.fake;

import java.util.concurrent.atomic.AtomicLong;

/** So many requests a second, counted by the second. Thread-safe. */
final class Allowance {
    private static final int COUNT_BITS = 20;

    private volatile int perSecond = Integer.MAX_VALUE;
    /** The second and the count within it share one number. */
    private final AtomicLong window = new AtomicLong();

    private final AtomicLong exceeded = new AtomicLong();

    void is(int requestsPerSecond) {
        perSecond = requestsPerSecond;
    }

    /** How often there was one more. */
    long exceeded() {
        return exceeded.get();
    }

    /** Takes one request; whether that is one too many. */
    boolean isSpent() {
        long second = (System.nanoTime() / 1_000_000_000L) << COUNT_BITS;
        long count = window.updateAndGet(now -> now >= second ? now + 1 : second + 1);
        boolean spent = perSecond < Integer.MAX_VALUE && count - second > perSecond;
        if (spent) {
            exceeded.incrementAndGet();
        }
        return spent;
    }
}
