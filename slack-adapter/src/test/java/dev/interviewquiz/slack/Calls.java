package dev.interviewquiz.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was asked of the server, in order. Thread-safe; whoever waits looks again whenever something arrived. */
final class Calls {
    private static final long PATIENCE_SECONDS = 60;

    private final List<Call> calls = new ArrayList<>();

    /**
     * One request to the Web API, or to a response address (then the method is {@code respond}).
     *
     * @param arrived on the machine's monotonic clock, in nanoseconds
     */
    record Call(String method, Map<String, String> arguments, long arrived) {
        String argument(String name) {
            return arguments.getOrDefault(name, "");
        }

        JsonElement json(String name) {
            return JsonParser.parseString(argument(name));
        }
    }

    synchronized void add(Call call) {
        calls.add(call);
        notifyAll();
    }

    /** Something else changed that may be waited for. */
    synchronized void changed() {
        notifyAll();
    }

    synchronized void forget() {
        calls.clear();
    }

    synchronized List<Call> to(String method) {
        return of(method).toList();
    }

    Call await(String method, Predicate<Call> which) {
        awaitTrue(method, () -> of(method).anyMatch(which));
        synchronized (this) {
            return of(method).filter(which).findFirst().orElseThrow();
        }
    }

    synchronized void awaitTrue(String what, BooleanSupplier condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not seen in time: " + what + "; seen: " + calls);
            }
            try {
                wait(50);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private Stream<Call> of(String method) {
        return calls.stream().filter(call -> call.method().equals(method));
    }
}
