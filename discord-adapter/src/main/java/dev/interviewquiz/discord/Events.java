package dev.interviewquiz.discord;

import dev.interviewquiz.core.platform.Workers;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the events of all sessions arrive. They are handed on in order on a thread of their own, so that none ever waits
 * on the one that reads the socket; interactions at once, since whoever hears of them only reads them and hands them to a
 * pool. JDA resumes a lost session at once, however often: its thread is held here meanwhile.
 */
final class Events implements EventListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final ReconnectPauses pauses;
    private final Consumer<Duration> wait;
    private final Workers thread = new Workers("events", 1, Integer.MAX_VALUE);
    private volatile List<EventListener> listeners = List.of();

    /** @param wait blocks for so long, or until the bot ends */
    Events(ReconnectPauses pauses, Consumer<Duration> wait) {
        this.pauses = pauses;
        this.wait = wait;
    }

    /** From now on these hear of them, and nobody else. */
    void to(EventListener... heard) {
        listeners = List.of(heard);
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof SessionDisconnectEvent lost) {
            wait.accept(pauses.next(lost.getJDA().getShardInfo().getShardId()));
        } else if (event instanceof GenericInteractionCreateEvent) {
            tell(event);
        } else {
            thread.execute(() -> tell(event), () -> {});
        }
    }

    private void tell(GenericEvent event) {
        try {
            listeners.forEach(each -> each.onEvent(event));
        } catch (RuntimeException bug) {
            LOG.error("{} was not heard", event.getClass().getSimpleName(), bug);
        }
    }

    /** What comes later is dropped. */
    @Override
    public void close() {
        thread.close();
    }
}
