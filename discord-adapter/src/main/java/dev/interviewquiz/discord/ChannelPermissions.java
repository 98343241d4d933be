package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Need;
import dev.interviewquiz.core.platform.Problem;
import dev.interviewquiz.core.platform.Problem.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** What the bot must be allowed to do in a channel, the most important first. */
enum ChannelPermissions {
    SEE(Permission.VIEW_CHANNEL, "View Channel", Kind.CANNOT_READ),
    POST(Permission.MESSAGE_SEND, "Send Messages", Kind.CANNOT_POST),
    READ(Permission.MESSAGE_HISTORY, "Read Message History", Kind.CANNOT_READ),
    OPEN_THREAD(Permission.CREATE_PUBLIC_THREADS, "Create Public Threads", Kind.CANNOT_REPLY),
    REPLY(Permission.MESSAGE_SEND_IN_THREADS, "Send Messages in Threads", Kind.CANNOT_REPLY),
    ATTACH(Permission.MESSAGE_ATTACH_FILES, "Attach Files", Kind.CANNOT_ATTACH);

    private final Permission permission;
    private final String shownAs;
    private final Kind withoutIt;

    ChannelPermissions(Permission permission, String shownAs, Kind withoutIt) {
        this.permission = permission;
        this.shownAs = shownAs;
        this.withoutIt = withoutIt;
    }

    /** The name under which Discord shows it; JDA's own names differ. */
    String shownAs() {
        return shownAs;
    }

    static String nameOf(Permission permission) {
        return Arrays.stream(values())
                .filter(needed -> needed.permission == permission)
                .findFirst()
                .map(ChannelPermissions::shownAs)
                .orElse(permission.getName());
    }

    /** The same in the words of the boundary, where the core knows of it. */
    static Set<Need> needs(Permission permission) {
        return Arrays.stream(values())
                .filter(needed -> needed.permission == permission)
                .map(ChannelPermissions::need)
                .collect(Collectors.toSet());
    }

    private Need need() {
        return Need.valueOf(name());
    }

    static List<ChannelPermissions> missing(GuildMessageChannel channel) {
        return Arrays.stream(values())
                .filter(needed -> !channel.getGuild().getSelfMember().hasPermission(channel, needed.permission))
                .toList();
    }

    /** The gravest problem, with all that is missing named in it. */
    static Optional<Problem> problem(GuildMessageChannel channel) {
        List<ChannelPermissions> missing = missing(channel);
        Set<Need> needs = missing.stream().map(ChannelPermissions::need).collect(Collectors.toSet());
        return missing.stream().findFirst().map(first -> new Problem(first.withoutIt, needs, ""));
    }

    /** The link that adds the bot to a server with exactly these permissions. */
    static String inviteLink(JDA session) {
        return session.setRequiredScopes("applications.commands")
                .getInviteUrl(
                        Arrays.stream(values()).map(needed -> needed.permission).toList());
    }
}
