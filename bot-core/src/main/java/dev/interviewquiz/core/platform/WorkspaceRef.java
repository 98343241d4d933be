package dev.interviewquiz.core.platform;

/** A Slack team, a Discord guild, or the terminal's only workspace. */
public record WorkspaceRef(Platform platform, String id) {
    /** The id of the workspace that a Discord direct message belongs to. */
    public static final String DIRECT = "@dm";

    public WorkspaceRef {
        Require.text(id, "workspace id");
    }

    public boolean direct() {
        return id.equals(DIRECT);
    }
}
