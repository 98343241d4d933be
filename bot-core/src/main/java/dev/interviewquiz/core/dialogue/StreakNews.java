package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Streaks;
import java.util.Optional;

/** What freezes have covered, and that streaks have ended: told once, at the member's next visit. */
final class StreakNews {
    private final Streaks streaks;

    StreakNews(Streaks streaks) {
        this.streaks = streaks;
    }

    /** Told now, and not again. */
    Optional<String> told(Scene scene) {
        return taken(scene).words(scene.texts());
    }

    /** To be told now, and not again. */
    News taken(Scene scene) {
        return News.of(scene, streaks.takeNotes(scene.member()));
    }
}
