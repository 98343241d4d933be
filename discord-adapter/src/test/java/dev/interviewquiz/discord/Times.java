package dev.interviewquiz.discord;

import java.util.Arrays;
import java.util.Locale;

/** How long some replies took, in nanoseconds. Immutable. */
final class Times {
    private static final double MILLI = 1e6;

    private final long[] sorted;

    private Times(long[] sorted) {
        this.sorted = sorted;
    }

    static Times of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** In milliseconds. */
    double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / MILLI;
    }

    double longest() {
        return percentile(100);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, longest %.1f ms", percentile(50), percentile(99), longest());
    }
}
