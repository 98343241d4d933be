package dev.interviewquiz.core.schedule;

import java.util.stream.IntStream;

/** How far a misspelt word is from a known one. */
public final class Nearness {
    private Nearness() {}

    /** 0 where one begins with the other and three letters are given, else Levenshtein's distance. */
    public static int of(String typed, String known) {
        if (typed.length() >= 3 && known.startsWith(typed)) {
            return 0;
        }
        int[] above = IntStream.rangeClosed(0, known.length()).toArray();
        for (int row = 1; row <= typed.length(); row++) {
            above = below(above, typed.charAt(row - 1), known, row);
        }
        return above[known.length()];
    }

    private static int[] below(int[] above, char typed, String known, int row) {
        int[] line = new int[above.length];
        line[0] = row;
        for (int column = 1; column < line.length; column++) {
            int changed = above[column - 1] + (typed == known.charAt(column - 1) ? 0 : 1);
            line[column] = Math.min(changed, 1 + Math.min(above[column], line[column - 1]));
        }
        return line;
    }
}
