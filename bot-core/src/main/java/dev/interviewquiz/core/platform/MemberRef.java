package dev.interviewquiz.core.platform;

/** A user in one workspace: what answers, points, streaks and boards belong to. */
public record MemberRef(WorkspaceRef workspace, String userId) {
    public MemberRef {
        Require.text(userId, "user id");
    }
}
