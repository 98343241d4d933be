package dev.interviewquiz.core.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "Did you mean": the nearest of some known words, by edit distance with at most a third of the letters wrong, or what it begins. */
final class Nearest {
    private Nearest() {}

    static Optional<String> to(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> begins(word, candidate) || isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> begins(word, candidate) ? 0 : distance(word, candidate)));
    }

    /** A letter at least is right. */
    private static boolean isNear(String word, String candidate) {
        int wrong = distance(word, candidate);
        return wrong <= (candidate.length() + 2) / 3 && wrong < candidate.length();
    }

    private static boolean begins(String word, String candidate) {
        return word.length() >= 3 && candidate.startsWith(word);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
