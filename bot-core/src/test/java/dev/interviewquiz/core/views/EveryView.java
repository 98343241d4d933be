package dev.interviewquiz.core.views;

import dev.interviewquiz.core.platform.Modal;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.team.Team;
import dev.interviewquiz.core.team.Witness;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Drives the real core through all that it can show: every command, button and form in both languages, every question of the
 * packs in both forms with the worst answers that members can write, boards empty and full, the whole administration, and
 * what goes wrong. Takes some seconds; every view and form comes once.
 */
public final class EveryView {
    private EveryView() {}

    /** Every view and every form, each with what led to it. */
    public static void forEach(BiConsumer<String, View> views, BiConsumer<String, Modal> forms) {
        forEach(new Witness() {
            @Override
            public void view(String where, View view, boolean shared) {
                views.accept(where, view);
            }

            @Override
            public void form(String where, Modal form) {
                forms.accept(where, form);
            }
        });
    }

    /** As {@link #forEach(BiConsumer, BiConsumer)}, with whether a whole channel sees it. */
    public static void forEach(Witness witness) {
        Witness once = new Once(witness);
        try (Team team = Team.bare(Platform.TERMINAL, 12)) {
            team.witnessedBy(once);
            MemberTour.walk(team, "before");
            AdminTour.walk(team);
            DailyTour.walk(team);
            PracticeTour.walk(team);
            MemberTour.walk(team, "after");
            TroubleTour.walk(team);
        }
        try (Team team = Team.bare(Platform.TERMINAL, 12)) {
            team.witnessedBy(once);
            TroubleTour.broken(team);
        }
    }

    private static final class Once implements Witness {
        private final Witness witness;
        private final Set<Object> seen = new HashSet<>();

        Once(Witness witness) {
            this.witness = witness;
        }

        @Override
        public void view(String where, View view, boolean shared) {
            if (seen.add(view)) {
                witness.view(where, view, shared);
            }
        }

        @Override
        public void form(String where, Modal form) {
            if (seen.add(form)) {
                witness.form(where, form);
            }
        }
    }
}
