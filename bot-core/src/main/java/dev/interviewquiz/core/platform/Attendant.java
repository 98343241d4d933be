package dev.interviewquiz.core.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps the work off the thread that receives events and the first reply within its time: what is ready within the
 * patience is sent directly, what is not is deferred. Forms and suggestions have threads of their own; the work has a
 * bounded pool, and when that is full the member is told at once. Thread-safe; closing waits for what is in hand, and tells
 * the members whose turn has not come.
 */
public final class Attendant implements AutoCloseable {
    private final Interactions interactions;
    private final Duration patience;
    private final Workers work;
    private final Workers forms;
    private final ScheduledExecutorService timer;
    private final Homes homes;

    /** As a front end is meant to work. */
    public Attendant(Interactions interactions) {
        this(interactions, 8, 1_000, Duration.ofSeconds(1));
    }

    /**
     * @param threads of the pool that does the work
     * @param waiting how many interactions may wait for a thread
     * @param patience until the first reply is deferred; one second by design
     */
    public Attendant(Interactions interactions, int threads, int waiting, Duration patience) {
        this(interactions, new Workers("work", threads, waiting), patience);
    }

    Attendant(Interactions interactions, Workers work, Duration patience) {
        this.interactions = interactions;
        this.homes = new Homes(interactions);
        this.patience = patience;
        this.work = work;
        this.forms = new Workers("form", 16, 1000);
        this.timer = Executors.newSingleThreadScheduledExecutor(Attendant::patience);
    }

    /**
     * Answers an interaction with a form where it asks for one, else with what comes of it.
     *
     * @param interaction as received; what the core needs to know the kind of the first reply
     * @param complete makes it whole on the pool, for platforms whose events lack name, locale or rights
     * @param form opens one; on a thread of its own
     */
    public void attend(
            Interaction interaction, Supplier<Interaction> complete, FirstReply reply, Consumer<Modal> form) {
        if (interactions.ackFor(interaction) == Ack.MODAL) {
            forms.execute(
                    () -> open(interaction, complete, reply, form), () -> reply.now(interactions.busy(interaction)));
        } else {
            handle(interaction, complete, reply);
        }
    }

    private void open(Interaction interaction, Supplier<Interaction> complete, FirstReply reply, Consumer<Modal> form) {
        try {
            opened(interactions.open(complete.get()), reply, form);
        } catch (RuntimeException | Error broken) {
            reply.now(interactions.failed(interaction, broken));
        }
    }

    private static void opened(Opening opening, FirstReply reply, Consumer<Modal> form) {
        if (opening instanceof Opening.Form asked) {
            form.accept(asked.modal());
        } else if (opening instanceof Opening.Told told) {
            reply.now(told.reply());
        }
    }

    /** The same where no form can be opened. */
    public void handle(Interaction interaction, Supplier<Interaction> complete, FirstReply reply) {
        Turn turn = new Turn(interactions, interaction, reply);
        if (work.execute(() -> turn.work(complete, homes::refresh), turn::refuse)) {
            var unused = timer.schedule(turn::defer, patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Makes a member's home page on the pool, and anew after what he does; when that is full, the page says so. */
    public void home(Interaction interaction, Supplier<Interaction> complete, Consumer<View> then) {
        work.execute(
                () -> homes.show(complete.get(), then),
                () -> then.accept(interactions.busy(interaction).view()));
    }

    /** Completes an option on a thread of its own; nothing is suggested when there is no room. */
    public void suggest(Interaction typing, Consumer<List<Choice>> then) {
        forms.execute(() -> then.accept(interactions.suggest(typing)), () -> then.accept(List.of()));
    }

    /** Does what nobody waits for, off the calling thread while there is room. */
    public void aside(Runnable task) {
        try {
            forms.execute(task);
        } catch (RejectedExecutionException full) {
            task.run();
        }
    }

    @Override
    public void close() {
        forms.close();
        work.close();
        timer.shutdown();
    }

    private static Thread patience(Runnable task) {
        Thread thread = new Thread(task, "quiz-patience");
        thread.setDaemon(true);
        return thread;
    }
}
