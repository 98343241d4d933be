package dev.interviewquiz.core.team;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.Need;
import java.util.Optional;
import java.util.Set;

/** Why a platform delivers nothing, to be given to a team's {@code refuses…}. */
public final class Refusing {
    private Refusing() {}

    public static Optional<DeliveryException> lacking(Need... needs) {
        return Optional.of(
                DeliveryException.lacking(Set.of(needs), "Missing Access", new IllegalStateException("platform")));
    }

    public static Optional<DeliveryException> failing(DeliveryException.Kind kind, String code) {
        return Optional.of(DeliveryException.of(kind, code, code, new IllegalStateException("platform")));
    }
}
