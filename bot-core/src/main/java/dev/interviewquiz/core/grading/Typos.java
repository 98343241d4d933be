package dev.interviewquiz.core.grading;

import java.util.Set;

/** Misspelt English words: Damerau–Levenshtein distance 1 from six letters, 2 from eight; a swap of neighbours from four. */
final class Typos {
    private static final int LONGEST = 30;
    private static final Set<String> NEVER = Set.of(
            "maximize",
            "minimize",
            "maximis",
            "minimis",
            "maxim",
            "minim",
            "maximum",
            "minimum",
            "causal",
            "casual",
            "smaller",
            "larger",
            "lower",
            "higher",
            "forward",
            "backward",
            "before",
            "without",
            "within",
            "nothing",
            "something",
            "another",
            "neither",
            "either",
            "training",
            "learning");

    private Typos() {}

    /** One bit a letter: words that differ in many letters are told apart at once. */
    static int letters(String word) {
        int mask = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            mask |= letter >= 'a' && letter <= 'z' ? 1 << (letter - 'a') : 1 << 26;
        }
        return mask;
    }

    static boolean mayDiffer(int letters, int otherLetters) {
        return Integer.bitCount(letters ^ otherLetters) <= 4;
    }

    static boolean isTypo(String written, String meant) {
        if (written.length() < 4 || meant.length() < 4 || written.length() > LONGEST || meant.length() > LONGEST) {
            return false;
        }
        if (NEVER.contains(written) || NEVER.contains(meant)) {
            return false;
        }
        int shorter = Math.min(written.length(), meant.length());
        if (!sameBeginning(written, meant) || Math.abs(written.length() - meant.length()) > 2) {
            return false;
        }
        if (shorter < 6) {
            return isSwap(written, meant) || lacksOne(written, meant) || (shorter == 5 && lacksOne(meant, written));
        }
        return distance(written, meant) <= (shorter >= 8 ? 2 : 1);
    }

    /** One letter was left out: {@code ordr}, {@code clas}. */
    private static boolean lacksOne(String written, String meant) {
        return written.length() + 1 == meant.length() && distance(written, meant) == 1;
    }

    private static boolean sameBeginning(String written, String meant) {
        return written.charAt(0) == meant.charAt(0)
                || (written.charAt(0) == meant.charAt(1) && written.charAt(1) == meant.charAt(0));
    }

    private static boolean isSwap(String written, String meant) {
        if (written.length() != meant.length() || written.equals(meant)) {
            return false;
        }
        int first = 0;
        while (written.charAt(first) == meant.charAt(first)) {
            first++;
        }
        return first + 1 < meant.length()
                && written.charAt(first) == meant.charAt(first + 1)
                && written.charAt(first + 1) == meant.charAt(first)
                && written.regionMatches(first + 2, meant, first + 2, meant.length() - first - 2);
    }

    /** Optimal string alignment distance; words have at most {@value #LONGEST} letters. */
    static int distance(String first, String second) {
        int width = second.length() + 1;
        int[] before = new int[width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            row[0] = i;
            for (int j = 1; j < width; j++) {
                int change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[width - 1];
    }
}
