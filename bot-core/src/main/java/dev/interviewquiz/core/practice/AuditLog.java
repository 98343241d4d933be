package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.WorkspaceRef;
import java.time.Instant;
import java.util.List;

/** Who administered what: each admin action is written in its own transaction's change. */
public interface AuditLog {
    void record(Entry entry);

    /** Newest first. */
    List<Entry> latest(WorkspaceRef workspace, int count);

    /** One action; {@code before} and {@code after} are what it changed, never an answer's text. */
    record Entry(Instant at, WorkspaceRef workspace, MemberRef who, String what, String before, String after) {}
}
