package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.time.InstantSource;
import java.util.List;

/** Reads the packs again, for an operator: all workspaces ask from what was read. Blocking. */
public final class ReloadPacks {
    private final Operations operations;
    private final Audit audit;

    public ReloadPacks(Operations operations, AuditLog log, InstantSource clock) {
        this.operations = operations;
        this.audit = new Audit(log, clock);
    }

    /** The problems, one sentence each. */
    public List<String> reload(MemberRef operator) {
        audit.wrote(operator, "reload packs", "", "");
        return operations.reloadPacks();
    }
}
