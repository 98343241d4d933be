package dev.interviewquiz.core.platform;

/** A channel of a workspace. */
public record ChannelRef(WorkspaceRef workspace, String id) {
    public ChannelRef {
        Require.text(id, "channel id");
    }
}
