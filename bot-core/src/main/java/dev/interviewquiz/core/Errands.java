package dev.interviewquiz.core;

import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.agenda.ErrandRunner;
import dev.interviewquiz.core.agenda.Outcome;
import dev.interviewquiz.core.practice.ChannelKey;
import dev.interviewquiz.core.practice.Day;
import dev.interviewquiz.core.practice.PostId;
import dev.interviewquiz.core.practice.Remind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Which errand does what. */
final class Errands implements ErrandRunner {
    private static final Duration RELOAD = Duration.ofMinutes(1);

    private final Day day;
    private final Remind remind;
    private final Upkeep upkeep;
    private final InstantSource clock;

    Errands(Day day, Remind remind, Upkeep upkeep, InstantSource clock) {
        this.day = day;
        this.remind = remind;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    @Override
    public Outcome run(Errand errand, Instant due) {
        return switch (errand.kind()) {
            case POST -> Outcome.of(day.post().due(ChannelKey.parse(errand.key())));
            case CLOSE -> Outcome.of(day.close().due(new PostId(errand.key())));
            case COUNTER -> Outcome.of(day.counter().due(new PostId(errand.key())));
            case TELL -> Outcome.of(day.report().due(errand.key()));
            case REMIND -> Outcome.of(remind.due(errand.key()));
            case RELOAD -> {
                var unused = upkeep.refreshPacks();
                yield Outcome.again(clock.instant().plus(RELOAD));
            }
            case NIGHTLY -> Outcome.again(upkeep.nightly());
        };
    }
}
