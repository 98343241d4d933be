package dev.interviewquiz.core.practice.fakes;

import dev.interviewquiz.core.agenda.Agenda;
import dev.interviewquiz.core.agenda.Errand;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes down when each errand is due and runs none. */
public final class FakeAgenda implements Agenda {
    private final Map<Errand, Instant> set = new HashMap<>();

    /** All that is set. */
    public Map<Errand, Instant> set() {
        return set;
    }

    @Override
    public void at(Errand errand, Instant when) {
        set.put(errand, when);
    }

    @Override
    public void cancel(Errand errand) {
        set.remove(errand);
    }

    @Override
    public Optional<Instant> next(Errand errand) {
        return Optional.ofNullable(set.get(errand));
    }

    @Override
    public boolean has(Errand errand) {
        return set.containsKey(errand);
    }
}
