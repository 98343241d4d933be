package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Lets a board into a channel once an hour. What was let in stands in the audit, which outlives a restart. Thread-safe. */
public final class PublishBoard {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int LOOKED_THROUGH = 1000;

    private final AuditLog log;
    private final Audit audit;
    private final InstantSource clock;

    public PublishBoard(AuditLog log, InstantSource clock) {
        this.log = log;
        this.audit = new Audit(log, clock);
        this.clock = clock;
    }

    /** Whether the member may post a board there now; then it counts as posted. */
    public synchronized boolean publish(MemberRef who, ChannelRef channel) {
        Instant since = clock.instant().minus(EVERY);
        String what = "board " + channel.id();
        boolean free = log.latest(channel.workspace(), LOOKED_THROUGH).stream()
                .takeWhile(entry -> entry.at().isAfter(since))
                .noneMatch(entry -> entry.what().equals(what));
        if (free) {
            audit.wrote(who, what, "", "");
        }
        return free;
    }
}
