package dev.interviewquiz.core.platform;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message was not delivered, or it is not known whether it was. */
public final class DeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the core does next. */
    public enum Kind {
        /** Try again, not before {@link #after}; the message may have arrived. */
        RETRY,
        /** The channel or member is gone. */
        GONE,
        /** The message was deleted: nothing can be done to it any more. */
        MESSAGE_GONE,
        /** The bot is in the workspace and not in the channel. */
        ABSENT,
        /** The channel is archived. */
        ARCHIVED,
        /** A moderator has locked the thread, or it cannot be opened again: nothing more is put there. */
        LOCKED,
        /** No further thread may be open until somebody has archived some. */
        CROWDED,
        /** A permission is missing; {@link #missing} names it where the platform tells. */
        FORBIDDEN,
        /** The app lacks the scope that {@link #code} names. */
        SCOPE,
        /** The app was removed from the workspace, or its token is not valid any more. */
        UNINSTALLED,
        /** The platform takes this request for wrong, or does not want it now: a bug or a setting, so seldom repeated. */
        REFUSED
    }

    private final Kind kind;
    private final Duration after;
    private final EnumSet<Need> missing;
    private final String code;

    private DeliveryException(
            Kind kind, Duration after, Set<Need> missing, String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.after = after;
        this.missing = EnumSet.noneOf(Need.class);
        this.missing.addAll(missing);
        this.code = code;
    }

    /**
     * A failure that the platform does not take back by itself.
     *
     * @param code the platform's own, to look it up by: no words; may be empty
     */
    public static DeliveryException of(Kind kind, String code, String message, Throwable cause) {
        return new DeliveryException(kind, Duration.ZERO, Set.of(), code, message, cause);
    }

    /** {@link Kind#FORBIDDEN}, and it is known what is missing. */
    public static DeliveryException lacking(Set<Need> missing, String message, Throwable cause) {
        return new DeliveryException(Kind.FORBIDDEN, Duration.ZERO, missing, "", message, cause);
    }

    public static DeliveryException retry(Optional<Duration> after, String message, Throwable cause) {
        return new DeliveryException(Kind.RETRY, after.orElse(Duration.ZERO), Set.of(), "", message, cause);
    }

    /** Not sent, for what the front end itself knows. */
    public static DeliveryException retry(String message) {
        return new DeliveryException(Kind.RETRY, Duration.ZERO, Set.of(), "", message, null);
    }

    /** Not sent, for what the front end itself knows. */
    public static DeliveryException of(Kind kind, String message) {
        return new DeliveryException(kind, Duration.ZERO, Set.of(), "", message, null);
    }

    public static DeliveryException refused(String message, Throwable cause) {
        return of(Kind.REFUSED, "", message, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** In the order of {@link Need}; empty where the platform does not tell. */
    public Set<Need> missing() {
        return EnumSet.copyOf(missing);
    }

    /** The platform's own code, or nothing. */
    public String code() {
        return code;
    }

    /** How long to wait at least; zero when the platform did not say. */
    public Duration after() {
        return after;
    }
}
