package dev.interviewquiz.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How the benches measure and tell. */
final class Bench {
    static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

    private Bench() {}

    /** Nanoseconds from {@code sent} until an acknowledgement, as it arrives on the server's thread. */
    static long until(CompletableFuture<JsonObject> acknowledgement, long sent) throws Exception {
        return acknowledgement.thenApply(message -> System.nanoTime()).get(60, TimeUnit.SECONDS) - sent;
    }

    static double median(List<Long> nanos) {
        return at(nanos, 0.5);
    }

    static void report(String what, List<Long> nanos) {
        OUT.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what, at(nanos, 0.5) / 1e6, at(nanos, 0.99) / 1e6, at(nanos, 1) / 1e6);
    }

    private static double at(List<Long> nanos, double part) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
    }
}
