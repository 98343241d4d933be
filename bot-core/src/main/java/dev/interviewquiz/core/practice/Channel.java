package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.schedule.PostingSchedule;
import java.time.Instant;

/**
 * A channel that was set up.
 *
 * @param seed makes the choice of questions reproducible
 * @param admin who set it up: told of delivery problems
 */
public record Channel(
        ChannelRef ref, PostingSchedule schedule, Asking asking, long seed, MemberRef admin, Instant since) {
    public Channel with(PostingSchedule other) {
        return new Channel(ref, other, asking, seed, admin, since);
    }

    public Channel with(Asking other) {
        return new Channel(ref, schedule, other, seed, admin, since);
    }
}
