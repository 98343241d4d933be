package dev.interviewquiz.core.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The home pages that members look at, brought up to date after what they do: the newest comes last. Thread-safe. */
final class Homes {
    private static final int MOST = 1000;

    private final Interactions interactions;
    private final Map<MemberRef, Consumer<View>> pages = Collections.synchronizedMap(new Latest());
    private final OneAtATime oneAtATime = new OneAtATime();

    /** Whose page was used last stands last. */
    private static final class Latest extends LinkedHashMap<MemberRef, Consumer<View>> {
        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<MemberRef, Consumer<View>> eldest) {
            return size() > MOST;
        }
    }

    Homes(Interactions interactions) {
        this.interactions = interactions;
    }

    void show(Interaction visit, Consumer<View> page) {
        pages.put(visit.member(), page);
        make(visit, page);
    }

    /** As the platform tells of the member now, whatever it told when he looked. */
    void refresh(Interaction deed) {
        Consumer<View> page = pages.get(deed.member());
        if (page != null && mayChange(deed.trigger())) {
            make(deed.withoutChannel().with(new Trigger.Refresh()), page);
        }
    }

    private static boolean mayChange(Trigger deed) {
        return deed instanceof Trigger.Submission
                || deed instanceof Trigger.Click
                || deed instanceof Trigger.Selection
                || deed instanceof Trigger.Typed;
    }

    private void make(Interaction interaction, Consumer<View> page) {
        oneAtATime.run(interaction.member(), () -> page.accept(interactions.home(interaction)));
    }
}
