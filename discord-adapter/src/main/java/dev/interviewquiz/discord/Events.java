package dev.interviewquiz.discord;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/**
 * Where the events of all sessions arrive, each session's in order on the thread that reads its socket: whoever listens
 * reads and hands over, and never blocks. JDA resumes a lost session at once, however often: its thread is held here
 * meanwhile.
 */
final class Events implements EventListener {
    private final ReconnectPauses pauses;
    private final Consumer<Duration> wait;
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
        } else {
            listeners.forEach(each -> each.onEvent(event));
        }
    }
}
