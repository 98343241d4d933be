package dev.interviewquiz.core.platform;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One act of one member.
 *
 * @param displayName the name at this moment; shown, never trusted
 * @param locale the member's, where the platform tells
 * @param roles the ids of the member's roles, where the platform has them
 * @param administers whether the platform says that the member administers the workspace
 * @param rightsKnown whether the platform could say now who administers
 * @param zone the member's, where the platform tells
 */
public record Interaction(
        MemberRef member,
        Optional<ChannelRef> channel,
        String displayName,
        Optional<Locale> locale,
        Set<String> roles,
        boolean administers,
        boolean rightsKnown,
        Optional<ZoneId> zone,
        Trigger trigger) {
    public Interaction {
        roles = Set.copyOf(roles);
    }

    /** Where the platform has said who administers. */
    public Interaction(
            MemberRef member,
            Optional<ChannelRef> channel,
            String displayName,
            Optional<Locale> locale,
            Set<String> roles,
            boolean administers,
            Optional<ZoneId> zone,
            Trigger trigger) {
        this(member, channel, displayName, locale, roles, administers, true, zone, trigger);
    }

    /** As if it had happened in no channel. */
    public Interaction withoutChannel() {
        return new Interaction(
                member, Optional.empty(), displayName, locale, roles, administers, rightsKnown, zone, trigger);
    }

    public Interaction with(Trigger other) {
        return new Interaction(member, channel, displayName, locale, roles, administers, rightsKnown, zone, other);
    }
}
