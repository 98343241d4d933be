package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.schedule.Nearness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "Did you mean": the nearest of some known words, by edit distance with at most a third of the letters wrong, or what it begins. */
final class Nearest {
    private Nearest() {}

    static Optional<String> to(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> Nearness.of(word, candidate)));
    }

    /** A letter at least is right. */
    private static boolean isNear(String word, String candidate) {
        int wrong = Nearness.of(word, candidate);
        return wrong <= (candidate.length() + 2) / 3 && wrong < candidate.length();
    }
}
