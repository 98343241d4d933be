package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.WorkspaceRef;
import java.util.List;
import java.util.Set;

/** The workspaces that the bot is or was in. */
public interface Workspaces {
    /** The stored one, or a fresh one that is not stored yet. */
    Workspace get(WorkspaceRef ref);

    void save(Workspace workspace);

    List<Workspace> all();

    /** Those of which anything at all is stored: also where it is no more than a channel or a member. */
    Set<WorkspaceRef> met();

    /** Erases everything of a workspace, for good. */
    void erase(WorkspaceRef ref);
}
