package dev.interviewquiz.core.practice;

import java.util.List;
import java.util.Optional;

/** What a member submits: words, or the indexes of options in the question. */
public record Draft(String text, List<Integer> ticked, Optional<Sureness> sureness) {
    public Draft {
        ticked = List.copyOf(ticked);
    }

    public static Draft words(String text, Optional<Sureness> sureness) {
        return new Draft(text, List.of(), sureness);
    }

    public static Draft ticks(List<Integer> ticked) {
        return new Draft("", ticked, Optional.empty());
    }
}
