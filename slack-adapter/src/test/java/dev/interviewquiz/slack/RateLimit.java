package dev.interviewquiz.slack;

import java.util.HashMap;
import java.util.Map;

/** Counts messages against so many a second in a workspace and in each channel; a second's worth may come at once. */
final class RateLimit {
    private final double perWorkspace;
    private final double perChannel;
    private final Map<String, double[]> buckets = new HashMap<>();
    private int refused;

    RateLimit(double perWorkspace, double perChannel) {
        this.perWorkspace = perWorkspace;
        this.perChannel = perChannel;
    }

    synchronized boolean allows(String channel) {
        boolean allowed = taken("", perWorkspace) && taken(channel, perChannel);
        refused += allowed ? 0 : 1;
        return allowed;
    }

    synchronized int refused() {
        return refused;
    }

    private boolean taken(String key, double rate) {
        double now = System.nanoTime() / 1e9;
        double[] bucket = buckets.computeIfAbsent(key, unknown -> new double[] {rate, now});
        bucket[0] = Math.min(rate, bucket[0] + (now - bucket[1]) * rate);
        bucket[1] = now;
        if (bucket[0] < 1 - 1e-6) {
            return false;
        }
        bucket[0]--;
        return true;
    }
}
