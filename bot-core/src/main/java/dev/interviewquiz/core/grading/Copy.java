package dev.interviewquiz.core.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How much of a text is copied from another: the part of its runs of three tokens that stand there too. */
final class Copy {
    static final double MOSTLY = 0.75;
    static final double WHOLLY = 0.85;
    private static final double LEAST = 0.5;
    private static final int LENGTHS = 12;
    private static final int FEWEST_RUNS = 3;

    private Copy() {}

    /** Of several texts that which most is copied of. */
    static double share(Tokens text, List<Tokens> from) {
        return from.stream().mapToDouble(each -> share(text, each)).max().orElse(0);
    }

    private static double share(Tokens text, Tokens from) {
        if (text.size() > 0 && text.size() == from.size() && isWhole(text, from)) {
            return 1;
        }
        if (text.size() > LENGTHS * from.size() || text.size() < FEWEST_RUNS + 2) {
            return 0;
        }
        if (isMostlyOther(text, from)) {
            return 0;
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i + 3 <= from.size(); i++) {
            known.add(run(from, i));
        }
        int runs = 0;
        int copied = 0;
        for (int i = 0; i + 3 <= text.size(); i++) {
            runs++;
            copied += known.contains(run(text, i)) ? 1 : 0;
        }
        return runs < FEWEST_RUNS ? 0 : (double) copied / runs;
    }

    /** A question of a few words has no runs. */
    private static boolean isWhole(Tokens text, Tokens from) {
        return IntStream.range(0, text.size())
                .allMatch(at -> text.get(at).stem().equals(from.get(at).stem()));
    }

    /** Where so many words are new, no run of words can be copied often enough to matter. */
    private static boolean isMostlyOther(Tokens text, Tokens from) {
        Set<String> known = from.stems();
        int other = 0;
        for (int i = 0; i < text.size(); i++) {
            other += known.contains(text.get(i).stem()) ? 0 : 1;
        }
        return other > (1 - LEAST) * text.size();
    }

    private static String run(Tokens tokens, int at) {
        return tokens.get(at).stem()
                + ' '
                + tokens.get(at + 1).stem()
                + ' '
                + tokens.get(at + 2).stem();
    }
}
