package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.schedule.PostingSchedule;
import dev.interviewquiz.core.schedule.Slot;
import java.time.Instant;
import java.util.Optional;

/**
 * A channel that was set up.
 *
 * @param seed makes the choice of questions reproducible
 * @param admin who set it up: told of delivery problems
 * @param handled all that was due up to this moment is dealt with
 */
public record Channel(
        ChannelRef ref, PostingSchedule schedule, Asking asking, long seed, MemberRef admin, Instant handled) {
    public Channel with(PostingSchedule other) {
        return new Channel(ref, other, asking, seed, admin, handled);
    }

    public Channel with(Asking other) {
        return new Channel(ref, schedule, other, seed, admin, handled);
    }

    /** The clock was set back: what comes from now on is to be dealt with. A date that has its post gets no other. */
    Channel notHandledAfter(Instant now) {
        return handled.isAfter(now) ? new Channel(ref, schedule, asking, seed, admin, now) : this;
    }

    /** The slot after all that was dealt with, which may be over; empty when the schedule stands still. */
    public Optional<Slot> next() {
        return schedule.next(handled);
    }

    /** With all that was due up to this moment dealt with. */
    public Channel handled(Instant until) {
        return new Channel(ref, schedule, asking, seed, admin, until.isAfter(handled) ? until : handled);
    }
}
