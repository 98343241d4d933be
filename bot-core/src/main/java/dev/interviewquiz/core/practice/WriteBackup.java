package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.nio.file.Path;
import java.time.InstantSource;

/** Writes a backup now, for an operator. Blocking. */
public final class WriteBackup {
    private final Operations operations;
    private final Audit audit;

    public WriteBackup(Operations operations, AuditLog log, InstantSource clock) {
        this.operations = operations;
        this.audit = new Audit(log, clock);
    }

    /** The file that was written into the configured folder. The act is written down first, so that it is in it. */
    public Path backUp(MemberRef operator) {
        audit.wrote(operator, "backup", "", "");
        return operations.backUp();
    }
}
