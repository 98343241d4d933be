package dev.interviewquiz.core.operations;

import dev.interviewquiz.core.agenda.Errand;
import dev.interviewquiz.core.agenda.ErrandRunner;
import dev.interviewquiz.core.agenda.Outcome;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Errands, timed. */
final class TimedErrands implements ErrandRunner {
    private final ErrandRunner runner;
    private final MeterRegistry registry;
    private final Meter.MeterProvider<Timer> time;
    private final AtomicInteger inHand;

    TimedErrands(ErrandRunner runner, MeterRegistry registry) {
        this.runner = runner;
        this.registry = registry;
        this.time = Timer.builder("quiz.errands")
                .description("Errands that were run")
                .withRegistry(registry);
        this.inHand = Objects.requireNonNull(registry.gauge("quiz.errands.in.hand", new AtomicInteger()));
    }

    @Override
    public Outcome run(Errand errand, Instant due) {
        Timer.Sample sample = Timer.start(registry);
        String result = "failed";
        inHand.incrementAndGet();
        try {
            Outcome outcome = runner.run(errand, due);
            result = "done";
            return outcome;
        } finally {
            inHand.decrementAndGet();
            String kind = errand.kind().name().toLowerCase(Locale.ROOT);
            sample.stop(time.withTags(Tags.of("kind", kind, "result", result)));
        }
    }
}
