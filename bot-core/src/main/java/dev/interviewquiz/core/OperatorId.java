package dev.interviewquiz.core;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How {@code QUIZ_ADMIN_IDS} names an operator; what no platform would give as an id is refused. */
final class OperatorId {
    static final String FORMS =
            "discord:ID (digits), slack:TEAM/ID (as T0123/U0123)" + " or terminal:NAME (letters, digits, _ . -)";

    private static final Pattern DISCORD = Pattern.compile("discord:(\\d{1,20})");
    private static final Pattern SLACK = Pattern.compile("slack:([\\w-]+)/([UW][\\w-]*)");
    private static final Pattern TERMINAL = Pattern.compile("terminal:([\\p{L}\\p{N}_.-]+)");

    private OperatorId() {}

    static Optional<MemberRef> read(String entry) {
        Matcher slack = SLACK.matcher(entry);
        if (slack.matches()) {
            return Optional.of(new MemberRef(new WorkspaceRef(Platform.SLACK, slack.group(1)), slack.group(2)));
        }
        return anywhere(Platform.DISCORD, DISCORD.matcher(entry))
                .or(() -> anywhere(Platform.TERMINAL, TERMINAL.matcher(entry)));
    }

    private static Optional<MemberRef> anywhere(Platform platform, Matcher matcher) {
        return matcher.matches()
                ? Optional.of(new MemberRef(new WorkspaceRef(platform, WorkspaceRef.DIRECT), matcher.group(1)))
                : Optional.empty();
    }
}
