package dev.interviewquiz.core.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the parts of the process work, each by a check of its own. A check that throws has failed. Thread-safe when the
 * checks are.
 */
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Map<String, BooleanSupplier> checks;

    private Health(Map<String, BooleanSupplier> checks) {
        this.checks = checks;
    }

    /** With nothing to check: well. */
    public static Health unchecked() {
        return new Health(Map.of());
    }

    /** With one check more; names are of {@code [a-z]}. */
    public Health and(String name, BooleanSupplier works) {
        Map<String, BooleanSupplier> all = new LinkedHashMap<>(checks);
        all.put(name, works);
        return new Health(all);
    }

    /** Checks everything now; blocking. */
    Map<String, Boolean> now() {
        Map<String, Boolean> found = new LinkedHashMap<>();
        checks.forEach((name, works) -> found.put(name, holds(name, works)));
        return found;
    }

    private static boolean holds(String name, BooleanSupplier works) {
        try {
            return works.getAsBoolean();
        } catch (RuntimeException broken) {
            LOG.warn("health: {} does not work: {}", name, broken.toString());
            return false;
        }
    }
}
