package dev.interviewquiz.core.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer, read with one rubric's vocabulary. Confined to one thread. */
final class Reading {
    private final Tokens tokens;
    private final Occurrences places;
    private final boolean[] asked;
    private final @Nullable GroupHits[] found;
    private @Nullable List<FieldTerms.Found> terms;

    Reading(Tokens tokens, Vocabulary vocabulary, GroupIndex index, boolean[] asked) {
        this.asked = asked;
        this.tokens = tokens;
        places = vocabulary.in(tokens);
        index.findConcepts(tokens, places);
        found = new GroupHits[index.groups()];
        for (int i = 0; i < places.found(); i++) {
            index.find(places.found(i), tokens, places, found);
        }
    }

    Tokens tokens() {
        return tokens;
    }

    /** The terms of the field in the answer, looked for once. */
    List<FieldTerms.Found> terms(Subject subject) {
        List<FieldTerms.Found> known = terms;
        if (known == null) {
            known = subject.termsIn(tokens);
            terms = known;
        }
        return known;
    }

    /** A count of the work that was done: places of elements looked at, and places of groups. */
    long steps() {
        long steps = places.total();
        for (GroupHits hits : found) {
            steps += hits == null ? 0 : hits.size();
        }
        return steps;
    }

    /** Which tokens are part of any element that the rubric asks for; what it only forbids belongs to other topics. */
    boolean[] covered() {
        boolean[] covered = new boolean[tokens.size()];
        places.mark(covered, asked);
        return covered;
    }

    GroupHits group(int number) {
        GroupHits hits = found[number];
        return hits == null ? GroupHits.NONE : hits;
    }
}
