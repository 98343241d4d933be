package dev.interviewquiz.core.operations;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Choice;
import dev.interviewquiz.core.platform.CommandSpec;
import dev.interviewquiz.core.platform.Interaction;
import dev.interviewquiz.core.platform.Interactions;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Opening;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.platform.WorkspaceRef;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Interactions, timed. */
final class TimedInteractions implements Interactions {
    private final Interactions interactions;
    private final Meter.MeterProvider<Timer> time;
    private final Counter refused;
    private final AtomicInteger inHand;

    TimedInteractions(Interactions interactions, MeterRegistry registry) {
        this.interactions = interactions;
        this.time = Timer.builder("quiz.interactions")
                .description("Interactions that were handled")
                .serviceLevelObjectives(
                        Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(3))
                .withRegistry(registry);
        this.refused = Counter.builder("quiz.interactions.refused")
                .description("Interactions that found the pool full")
                .register(registry);
        this.inHand = Objects.requireNonNull(registry.gauge("quiz.interactions.in.hand", new AtomicInteger()));
    }

    @Override
    public Reply handle(Interaction interaction) {
        String trigger = interaction.trigger().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        inHand.incrementAndGet();
        try {
            return Objects.requireNonNull(
                    time.withTag("trigger", trigger).record(() -> interactions.handle(interaction)));
        } finally {
            inHand.decrementAndGet();
        }
    }

    @Override
    public void undelivered(MemberRef member, View view) {
        interactions.undelivered(member, view);
    }

    @Override
    public View unsure(Interaction interaction, View view) {
        return interactions.unsure(interaction, view);
    }

    @Override
    public Reply busy(Interaction interaction) {
        refused.increment();
        return interactions.busy(interaction);
    }

    @Override
    public Reply failed(Interaction interaction, Throwable broken) {
        return interactions.failed(interaction, broken);
    }

    @Override
    public Reply late(Interaction interaction) {
        return interactions.late(interaction);
    }

    @Override
    public View waiting(Interaction interaction) {
        return interactions.waiting(interaction);
    }

    @Override
    public List<CommandSpec> commands() {
        return interactions.commands();
    }

    @Override
    public Ack ackFor(Interaction interaction) {
        return interactions.ackFor(interaction);
    }

    @Override
    public Opening open(Interaction interaction) {
        return interactions.open(interaction);
    }

    @Override
    public List<Choice> suggest(Interaction typing) {
        return interactions.suggest(typing);
    }

    @Override
    public View home(Interaction interaction) {
        return interactions.home(interaction);
    }

    @Override
    public void left(WorkspaceRef workspace) {
        interactions.left(workspace);
    }

    @Override
    public Set<WorkspaceRef> present(Set<WorkspaceRef> workspaces) {
        return interactions.present(workspaces);
    }
}
