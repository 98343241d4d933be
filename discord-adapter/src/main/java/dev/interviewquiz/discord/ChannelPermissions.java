package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** What the bot must be allowed to do in a channel. */
final class ChannelPermissions {
    /** The most important first. */
    private static final List<Permission> NEEDED = List.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_HISTORY,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.MESSAGE_ATTACH_FILES);

    private ChannelPermissions() {}

    /** The name under which Discord shows it; JDA has another for one. */
    static String nameOf(Permission permission) {
        return permission == Permission.MESSAGE_HISTORY ? "Read Message History" : permission.getName();
    }

    static List<Permission> missing(GuildMessageChannel channel) {
        return NEEDED.stream()
                .filter(needed -> !channel.getGuild().getSelfMember().hasPermission(channel, needed))
                .toList();
    }

    /** The gravest problem, with all that is missing named in it. */
    static Optional<Problem> problem(GuildMessageChannel channel) {
        List<Permission> missing = missing(channel);
        String names = missing.stream().map(ChannelPermissions::nameOf).collect(Collectors.joining(", "));
        return missing.stream().findFirst().map(first -> new Problem(without(first), names));
    }

    private static Problem.Kind without(Permission permission) {
        return switch (permission) {
            case VIEW_CHANNEL, MESSAGE_HISTORY -> Problem.Kind.CANNOT_READ;
            case MESSAGE_SEND -> Problem.Kind.CANNOT_POST;
            case MESSAGE_ATTACH_FILES -> Problem.Kind.CANNOT_ATTACH;
            default -> Problem.Kind.CANNOT_REPLY;
        };
    }

    /** The link that adds the bot to a server with exactly these permissions. */
    static String inviteLink(JDA session) {
        return session.setRequiredScopes("applications.commands").getInviteUrl(NEEDED);
    }
}
