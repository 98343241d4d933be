package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Lets a board into a channel once an hour. What was let in stands in the audit, which outlives a restart, and so what got lost
 * on its way. Thread-safe.
 */
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
        boolean free = log.latest(channel.workspace(), LOOKED_THROUGH).stream()
                .takeWhile(entry -> entry.at().isAfter(since))
                .map(AuditLog.Entry::what)
                .filter(what -> what.equals(posted(channel)) || what.equals(lost(channel)))
                .findFirst()
                .filter(posted(channel)::equals)
                .isEmpty();
        if (free) {
            audit.wrote(who, posted(channel), "", "");
        }
        return free;
    }

    /** What the member posted there last got lost: the hour begins with the next one. */
    public synchronized void lost(MemberRef who, ChannelRef channel) {
        audit.wrote(who, lost(channel), "", "");
    }

    private static String posted(ChannelRef channel) {
        return "board " + channel.id();
    }

    private static String lost(ChannelRef channel) {
        return "board lost " + channel.id();
    }
}
