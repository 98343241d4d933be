package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;

/**
 * Who language, practice, mastery and settings belong to: the same user in all workspaces of a Discord or terminal
 * process, and one Slack user of one workspace.
 */
public record Person(Platform platform, String key) {
    public static Person of(MemberRef member) {
        WorkspaceRef workspace = member.workspace();
        String key = workspace.platform() == Platform.SLACK ? workspace.id() + "/" + member.userId() : member.userId();
        return new Person(workspace.platform(), key);
    }
}
