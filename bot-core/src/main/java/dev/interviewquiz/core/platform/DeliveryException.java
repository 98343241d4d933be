package dev.interviewquiz.core.platform;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message was not delivered, or it is not known whether it was. */
public final class DeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the core does next. */
    public enum Kind {
        /** Try again, not before {@link #after}; the message may have arrived. */
        RETRY,
        /** The channel, message or member is gone. */
        GONE,
        /** A permission or scope is missing. */
        FORBIDDEN,
        /** The platform takes this request for wrong: a bug, not to be repeated. */
        REFUSED
    }

    private final Kind kind;
    private final Duration after;

    private DeliveryException(Kind kind, Duration after, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.after = after;
    }

    public static DeliveryException retry(Optional<Duration> after, String message, Throwable cause) {
        return new DeliveryException(Kind.RETRY, after.orElse(Duration.ZERO), message, cause);
    }

    /** Not sent, for what the front end itself knows. */
    public static DeliveryException retry(String message) {
        return new DeliveryException(Kind.RETRY, Duration.ZERO, message, null);
    }

    /** Not sent, for what the front end itself knows. */
    public static DeliveryException gone(String message) {
        return new DeliveryException(Kind.GONE, Duration.ZERO, message, null);
    }

    public static DeliveryException gone(String message, Throwable cause) {
        return new DeliveryException(Kind.GONE, Duration.ZERO, message, cause);
    }

    public static DeliveryException forbidden(String message, Throwable cause) {
        return new DeliveryException(Kind.FORBIDDEN, Duration.ZERO, message, cause);
    }

    public static DeliveryException refused(String message, Throwable cause) {
        return new DeliveryException(Kind.REFUSED, Duration.ZERO, message, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** How long to wait at least; zero when the platform did not say. */
    public Duration after() {
        return after;
    }
}
