package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of Greek letters, upper and lower case alike. */
final class Greek {
    private static final int ALPHA = 0x3B1;
    private static final List<String> NAMES = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");

    private Greek() {}

    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    static Optional<String> name(int letter) {
        int lower = Character.toString(letter).toLowerCase(Locale.ROOT).codePointAt(0);
        int index = lower == 0x3F5 ? 4 : lower == 0x3D5 ? 21 : lower - ALPHA;
        return index >= 0 && index < NAMES.size() ? Optional.of(NAMES.get(index)) : Optional.empty();
    }
}
