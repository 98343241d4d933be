package dev.interviewquiz.core.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The home pages that members look at, brought up to date after what they do. Thread-safe. */
final class Homes {
    private static final int MOST = 1000;

    private final Map<MemberRef, Home> shown = Collections.synchronizedMap(new Latest());

    private record Home(Interaction visit, Consumer<View> page) {}

    private static final class Latest extends LinkedHashMap<MemberRef, Home> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<MemberRef, Home> eldest) {
            return size() > MOST;
        }
    }

    void shown(Interaction visit, Consumer<View> page) {
        shown.put(visit.member(), new Home(visit, page));
    }

    /** Whether something was done that a home page tells, and that did not change the page itself. */
    static boolean mayChange(Interaction interaction, Reply result) {
        Trigger trigger = interaction.trigger();
        boolean deed = trigger instanceof Trigger.Submission
                || trigger instanceof Trigger.Click
                || trigger instanceof Trigger.Typed;
        return deed && result.ack() != Ack.UPDATE;
    }

    void refresh(MemberRef member, Interactions interactions) {
        Home home = shown.get(member);
        if (home != null) {
            home.page().accept(interactions.home(home.visit()));
        }
    }
}
