package dev.interviewquiz.core.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "Did you mean": the nearest of some known words, by edit distance with at most a third of the letters wrong. */
final class Nearest {
    private Nearest() {}

    static Optional<String> to(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= (candidate.length() + 2) / 3
                        || (word.length() >= 3 && candidate.startsWith(word)))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
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
