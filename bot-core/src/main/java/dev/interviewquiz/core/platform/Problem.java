package dev.interviewquiz.core.platform;

import java.util.Optional;
import java.util.Set;

/**
 * Why the bot cannot work in a channel.
 *
 * @param missing what it is not allowed to do, where the platform tells
 * @param detail the platform's own code or scope; may be empty
 */
public record Problem(Kind kind, Set<Need> missing, String detail) {
    /** What is missing. */
    public enum Kind {
        CHANNEL_GONE,
        /** The bot is in the workspace and not in the channel. */
        ABSENT,
        ARCHIVED,
        /** The app lacks the scope that {@code detail} names. */
        SCOPE,
        UNINSTALLED,
        CANNOT_POST,
        CANNOT_REPLY,
        CANNOT_READ,
        CANNOT_ATTACH,
        /** The platform has no threads, or takes no messages, in this kind of channel: nobody can change that. */
        NO_THREADS,
        /** The platform does not say. */
        UNKNOWN
    }

    public Problem {
        missing = Set.copyOf(missing);
    }

    public Problem(Kind kind, String detail) {
        this(kind, Set.of(), detail);
    }

    /** What it means for a channel that the platform refuses to be asked about it. */
    public static Problem of(DeliveryException refused) {
        Kind kind = switch (refused.kind()) {
            case GONE -> Kind.CHANNEL_GONE;
            case ABSENT -> Kind.ABSENT;
            case ARCHIVED -> Kind.ARCHIVED;
            case SCOPE -> Kind.SCOPE;
            case UNINSTALLED -> Kind.UNINSTALLED;
            case FORBIDDEN -> Kind.CANNOT_READ;
            case RETRY, REFUSED, LOCKED, CROWDED, MESSAGE_GONE -> Kind.UNKNOWN;
        };
        return new Problem(kind, refused.missing(), refused.code());
    }

    /** The gravest that comes of what is not allowed, with all of it named; none where everything is. */
    public static Optional<Problem> lacking(Set<Need> missing) {
        return missing.stream().sorted().findFirst().map(gravest -> new Problem(without(gravest), missing, ""));
    }

    private static Kind without(Need need) {
        return switch (need) {
            case SEE, READ -> Kind.CANNOT_READ;
            case POST -> Kind.CANNOT_POST;
            case OPEN_THREAD, REPLY -> Kind.CANNOT_REPLY;
            case ATTACH -> Kind.CANNOT_ATTACH;
        };
    }
}
