package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.schedule.Nearness;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "Did you mean": the nearest of some known words, by edit distance with at most a third of the letters wrong, or what it begins. */
final class Nearest {
    /** A third of so many letters, rounded up, is half of them. */
    private static final int HALF = 4;

    private Nearest() {}

    static Optional<String> to(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> Nearness.of(word, candidate)));
    }

    /** A letter at least is right, and of four more than half, unless they only stand in another order. */
    private static boolean isNear(String word, String candidate) {
        int wrong = Nearness.of(word, candidate);
        boolean half = candidate.length() == HALF && wrong == HALF / 2;
        return wrong <= (candidate.length() + 2) / 3
                && wrong < candidate.length()
                && !(half && !sameLetters(word, candidate));
    }

    private static boolean sameLetters(String word, String candidate) {
        return Arrays.equals(
                word.chars().sorted().toArray(), candidate.chars().sorted().toArray());
    }
}
