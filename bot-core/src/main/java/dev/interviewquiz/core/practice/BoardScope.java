package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.WorkspaceRef;

/** Whose posts a board counts. */
public sealed interface BoardScope {
    WorkspaceRef workspace();

    /** That channel's posts. */
    record OfChannel(ChannelRef channel) implements BoardScope {
        @Override
        public WorkspaceRef workspace() {
            return channel.workspace();
        }
    }

    /** The first scored answer of each date in any channel of the workspace. */
    record OfWorkspace(WorkspaceRef workspace) implements BoardScope {}
}
