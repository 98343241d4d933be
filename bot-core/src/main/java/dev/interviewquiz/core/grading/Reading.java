package dev.interviewquiz.core.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer, read with one rubric's vocabulary. Confined to one thread. */
final class Reading {
    private final Tokens tokens;
    private final Occurrences places;
    private final List<List<CompiledAlternative>> groups;
    private final @Nullable GroupHits[] found;

    Reading(Tokens tokens, Vocabulary vocabulary, List<List<CompiledAlternative>> groups) {
        this.tokens = tokens;
        this.groups = groups;
        places = vocabulary.in(tokens);
        found = new GroupHits[groups.size()];
    }

    Tokens tokens() {
        return tokens;
    }

    /** A count of the work that was done: places of elements looked at, and places of groups. */
    long steps() {
        long steps = places.total();
        for (GroupHits hits : found) {
            steps += hits == null ? 0 : hits.size();
        }
        return steps;
    }

    /** Which tokens are part of any element of the rubric. */
    boolean[] covered() {
        boolean[] covered = new boolean[tokens.size()];
        places.mark(covered);
        return covered;
    }

    GroupHits group(int number) {
        GroupHits hits = found[number];
        if (hits == null) {
            hits = new GroupHits();
            for (CompiledAlternative alternative : groups.get(number)) {
                alternative.find(tokens, places, hits);
            }
            found[number] = hits;
        }
        return hits;
    }
}
