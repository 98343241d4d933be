package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Need;
import dev.interviewquiz.core.platform.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** What the bot must be allowed to do in a channel. */
final class ChannelPermissions {
    private static final Map<Need, Permission> NEEDED = new EnumMap<>(Map.of(
            Need.SEE, Permission.VIEW_CHANNEL,
            Need.POST, Permission.MESSAGE_SEND,
            Need.READ, Permission.MESSAGE_HISTORY,
            Need.OPEN_THREAD, Permission.CREATE_PUBLIC_THREADS,
            Need.REPLY, Permission.MESSAGE_SEND_IN_THREADS,
            Need.ATTACH, Permission.MESSAGE_ATTACH_FILES));

    private ChannelPermissions() {}

    /** The name under which Discord shows it; JDA has another for one. */
    static String nameOf(Permission permission) {
        return permission == Permission.MESSAGE_HISTORY ? "Read Message History" : permission.getName();
    }

    /** The same in the words of the boundary, where the core knows of it. */
    static Set<Need> needs(Permission... permissions) {
        Set<Permission> wanted = Set.of(permissions);
        return NEEDED.entrySet().stream()
                .filter(needed -> wanted.contains(needed.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** In a channel that is hidden JDA takes all others for denied too: there those count that are granted beside it. */
    static List<Permission> missing(GuildMessageChannel channel) {
        Member self = channel.getGuild().getSelfMember();
        Set<Permission> granted = self.hasPermission(channel, Permission.VIEW_CHANNEL)
                ? self.getPermissions(channel)
                : self.getPermissionsExplicit(channel);
        return NEEDED.values().stream()
                .filter(needed -> !granted.contains(needed))
                .toList();
    }

    /** The same in the words of the boundary. */
    static Optional<Problem> problem(GuildMessageChannel channel) {
        return Problem.lacking(needs(missing(channel).toArray(Permission[]::new)));
    }

    /** The link that adds the bot to a server with exactly these permissions. */
    static String inviteLink(JDA session) {
        return session.setRequiredScopes("applications.commands").getInviteUrl(NEEDED.values());
    }
}
