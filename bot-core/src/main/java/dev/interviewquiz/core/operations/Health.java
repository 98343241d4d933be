package dev.interviewquiz.core.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the parts of the process work, each by a check of its own. A check that throws has failed, and so has one that does
 * not come back within {@value #LONGEST_SECONDS} seconds. Thread-safe when the checks are.
 */
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final int LONGEST_SECONDS = 2;

    private final Map<String, Check> checks;

    private Health(Map<String, Check> checks) {
        this.checks = checks;
    }

    /** With nothing to check: well. */
    public static Health unchecked() {
        return new Health(Map.of());
    }

    /** With one check more; names are of {@code [a-z]}. */
    public Health and(String name, BooleanSupplier works) {
        Map<String, Check> all = new LinkedHashMap<>(checks);
        all.put(name, new Check(name, works));
        return new Health(all);
    }

    /** Checks everything now, all at once; blocking. */
    Map<String, Boolean> now() {
        Map<String, CompletableFuture<Boolean>> asked = new LinkedHashMap<>();
        checks.forEach((name, check) -> asked.put(name, check.asked()));
        Map<String, Boolean> found = new LinkedHashMap<>();
        asked.forEach((name, works) -> found.put(name, works.join()));
        return found;
    }

    /** One part's; whoever asks while it is under way waits for the same answer, so that what hangs holds one thread up. */
    private static final class Check {
        private final String name;
        private final BooleanSupplier works;
        private CompletableFuture<Boolean> underWay = CompletableFuture.completedFuture(true);

        Check(String name, BooleanSupplier works) {
            this.name = name;
            this.works = works;
        }

        synchronized CompletableFuture<Boolean> asked() {
            if (underWay.isDone()) {
                underWay = CompletableFuture.supplyAsync(this::holds, Check::start);
            }
            return underWay.copy().completeOnTimeout(false, LONGEST_SECONDS, TimeUnit.SECONDS);
        }

        private static void start(Runnable task) {
            Thread thread = new Thread(task, "health");
            thread.setDaemon(true);
            thread.start();
        }

        private boolean holds() {
            try {
                return works.getAsBoolean();
            } catch (RuntimeException broken) {
                LOG.warn("health: {} does not work: {}", name, broken.toString());
                return false;
            }
        }
    }
}
