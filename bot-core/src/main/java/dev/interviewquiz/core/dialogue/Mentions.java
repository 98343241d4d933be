package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how people name a channel, a user or a role: {@code <#C123|name>}, {@code <@U123|name>}, {@code <@&123>},
 * {@code #name}, {@code @name}, or the bare id. In the terminal a name is an id; the chat platforms' ids have their own
 * shapes, and a name that is none is not understood, rather than taken for somebody.
 */
final class Mentions {
    private static final Pattern BRACKETS = Pattern.compile("<(?:#|@[!&]?)([^|>]+)(?:\\|[^>]*)?>");
    private static final Pattern DISCORD = Pattern.compile("\\d{5,20}");
    private static final Pattern SLACK = Pattern.compile("[A-Z][A-Z0-9]{2,20}");
    private static final Pattern TERMINAL = Pattern.compile("[\\p{L}\\p{N}_.-]{1,40}");

    private Mentions() {}

    static Optional<ChannelRef> channel(WorkspaceRef workspace, String typed) {
        return id(workspace.platform(), typed, "#＃").map(id -> new ChannelRef(workspace, id));
    }

    static Optional<MemberRef> user(WorkspaceRef workspace, String typed) {
        return id(workspace.platform(), typed, "@＠").map(id -> new MemberRef(workspace, id));
    }

    /** The id of a role, and not of the one that everybody bears: on Discord that has the id of the guild. */
    static Optional<String> role(WorkspaceRef workspace, String typed) {
        boolean ofMember = typed.strip().startsWith("<@") && !typed.strip().startsWith("<@&");
        return ofMember
                ? Optional.empty()
                : id(workspace.platform(), typed, "@＠").filter(id -> !id.equals(workspace.id()));
    }

    private static Optional<String> id(Platform platform, String typed, String signs) {
        String text = typed.strip();
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            text = brackets.group(1);
        } else if (!text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1);
        }
        return Optional.of(text).filter(shape(platform).asMatchPredicate());
    }

    private static Pattern shape(Platform platform) {
        return switch (platform) {
            case DISCORD -> DISCORD;
            case SLACK -> SLACK;
            case TERMINAL -> TERMINAL;
        };
    }
}
