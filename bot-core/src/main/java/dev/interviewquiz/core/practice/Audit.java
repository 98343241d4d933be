package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.time.InstantSource;

/** Writes down who administered what in his workspace. Call within the transaction of the change. */
final class Audit {
    private final AuditLog log;
    private final InstantSource clock;

    Audit(AuditLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    void wrote(MemberRef who, String what, Object before, Object after) {
        log.record(new AuditLog.Entry(
                clock.instant(), who.workspace(), who, what, String.valueOf(before), String.valueOf(after)));
    }
}
