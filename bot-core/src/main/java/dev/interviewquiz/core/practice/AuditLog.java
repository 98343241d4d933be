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

    /** What the member administered, oldest first: for his export. */
    List<Entry> by(MemberRef member);

    /** What was done about the member, oldest first: taken off the boards, let back, points taken. For his export. */
    List<Entry> about(MemberRef member);

    /** Whose {@link Entry#what} begins so, newest first. */
    List<Entry> beginning(WorkspaceRef workspace, String what);

    /** One action; {@code before} and {@code after} are what it changed, never an answer's text. */
    record Entry(Instant at, WorkspaceRef workspace, MemberRef who, String what, String before, String after) {}
}
