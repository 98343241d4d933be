package dev.interviewquiz.core.operations;

import dev.interviewquiz.core.agenda.ErrandRunner;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.practice.Announcer;
import dev.interviewquiz.core.practice.Answers;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.IntSupplier;

/**
 * Counts and times what the process does, by wrapping the ports that it does it through. Thread-safe; no label names a
 * workspace, a channel or a member.
 */
public final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Times interactions by trigger, and counts those that were refused because the pool was full. */
    public Interactions timed(Interactions interactions) {
        return new TimedInteractions(interactions, registry);
    }

    /** Times errands by kind, failed ones apart. */
    public ErrandRunner timed(ErrandRunner runner) {
        return new TimedErrands(runner, registry);
    }

    /** Counts posts, and deliveries that failed, by what the platform said. */
    public Announcer counted(Announcer announcer) {
        return new CountedAnnouncer(announcer, registry);
    }

    /** Counts stored answers by what they count for; one whose transaction failed afterwards is in it. */
    public Answers counted(Answers answers) {
        return new CountedAnswers(answers, registry);
    }

    /** Shows a number as it is at each reading. */
    public void watch(String name, String description, IntSupplier number) {
        Gauge.builder(name, number, IntSupplier::getAsInt)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    /** All of it, as Prometheus reads it. */
    String text() {
        return registry.scrape();
    }

    MeterRegistry registry() {
        return registry;
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
