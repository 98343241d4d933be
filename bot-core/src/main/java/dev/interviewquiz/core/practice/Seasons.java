package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Seasons of workspaces: one runs from its start to the next. */
public interface Seasons {
    Optional<Season> current(WorkspaceRef workspace);

    List<Season> all(WorkspaceRef workspace);

    /** Ends the running one the day before and starts this; standings of its first day on are counted to it. */
    void start(WorkspaceRef workspace, String name, LocalDate from);

    void end(WorkspaceRef workspace, LocalDate last);

    /** A season; {@code to} is inclusive, empty while it runs. */
    record Season(long id, String name, LocalDate from, Optional<LocalDate> to) {}
}
