package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Streaks;
import java.util.Optional;

/** That a freeze has kept a streak: told once, at the member's next visit. */
final class SpentFreeze {
    private final Streaks streaks;

    SpentFreeze(Streaks streaks) {
        this.streaks = streaks;
    }

    /** Told now, and not again. */
    Optional<String> told(Scene scene) {
        return streaks.takeSpentNote(scene.member()) ? Optional.of(scene.say("streak.freeze-spent")) : Optional.empty();
    }
}
