package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.DeliveryException;
import dev.interviewquiz.core.platform.DeliveryException.Kind;
import dev.interviewquiz.core.platform.Need;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could not be done in a channel, and why.
 *
 * @param code the platform's own; may be empty
 */
public record Setback(Deed deed, Kind kind, Set<Need> missing, String code) {
    /** Where the code says no more than the kind. */
    private static final Set<Kind> CHANNELS_STATE = EnumSet.of(Kind.GONE, Kind.ABSENT, Kind.ARCHIVED, Kind.UNINSTALLED);

    /** What was being done. */
    public enum Deed {
        POST,
        EDIT,
        REVEAL;

        /** Under which it is recorded. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Setback {
        missing = Set.copyOf(missing);
    }

    static Setback of(Deed deed, DeliveryException failure) {
        return new Setback(deed, failure.kind(), failure.missing(), failure.code());
    }

    /** Empty for what is no delivery. */
    public static Optional<Setback> of(Troubles.Trouble trouble) {
        return Stream.of(Deed.values())
                .filter(deed -> deed.id().equals(trouble.kind()))
                .findFirst()
                .map(deed -> read(deed, trouble.detail().split(" ", 3)));
    }

    private static Setback read(Deed deed, String[] fields) {
        Set<Need> missing = Arrays.stream(fields[1].split(","))
                .filter(need -> !need.isEmpty())
                .map(Need::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
        return new Setback(deed, Kind.valueOf(fields[0]), missing, fields[2]);
    }

    /** Whether who has heard of this need not hear of the other: it has the same cause and is no graver. */
    boolean covers(Setback other) {
        return sameCause(other) && (deed == Deed.POST || other.deed != Deed.POST);
    }

    /** Whether what helps against the one helps against the other. */
    private boolean sameCause(Setback other) {
        return kind == other.kind && missing.equals(other.missing) && (channelsState() || code.equals(other.code));
    }

    /** Whether a look at the channel tells if the cause still stands. */
    public boolean channelsState() {
        return CHANNELS_STATE.contains(kind);
    }

    /** Whether it says that the channel is not there for the bot. */
    boolean lost() {
        return deed == Deed.POST && kind == Kind.GONE;
    }

    /** As it is recorded. */
    String detail() {
        String needs = missing.stream().sorted().map(Need::name).collect(Collectors.joining(","));
        return kind + " " + needs + " " + code;
    }
}
