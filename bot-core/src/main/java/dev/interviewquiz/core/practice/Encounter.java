package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.ChannelRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A member met a question in a channel: he answered its post, be it as practice, or was shown the solution.
 *
 * <p>For {@link #KNOWN_FOR} after that the question is practice to him in every other channel (design, section 5,
 * “Points”). What was itself practice for that reason taught him nothing new and does not renew the time: else two
 * channels of one pack would keep each other from ever scoring again.
 */
public record Encounter(ChannelRef channel, Answer.Kind kind, Instant at) {
    /** A question met in another channel within this time is practice. */
    public static final Duration KNOWN_FOR = Duration.ofDays(90);

    /**
     * Whether one of these made the question practice in a channel.
     *
     * @param all with this question, oldest first
     */
    static boolean madeKnown(List<Encounter> all, ChannelRef channel, Instant now) {
        List<Encounter> lasting = new ArrayList<>();
        all.stream()
                .filter(encounter ->
                        encounter.kind == Answer.Kind.SCORED || !anyElsewhere(lasting, encounter.channel, encounter.at))
                .forEach(lasting::add);
        return anyElsewhere(lasting, channel, now);
    }

    private static boolean anyElsewhere(List<Encounter> encounters, ChannelRef channel, Instant now) {
        return encounters.stream()
                .anyMatch(one -> !one.channel.equals(channel) && one.at.isAfter(now.minus(KNOWN_FOR)));
    }
}
