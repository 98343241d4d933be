package dev.interviewquiz.core.grading;

/** One answer, read with one rubric's vocabulary. Confined to one thread. */
final class Reading {
    private final Tokens tokens;
    private final Occurrences places;
    private final GroupHits[] found;

    Reading(Tokens tokens, Vocabulary vocabulary, GroupIndex index) {
        this.tokens = tokens;
        places = vocabulary.in(tokens);
        index.findConcepts(tokens, places);
        found = new GroupHits[index.groups()];
        for (int group = 0; group < found.length; group++) {
            found[group] = new GroupHits();
        }
        for (int element = 0; element < vocabulary.size(); element++) {
            if (places.has(element)) {
                index.find(element, tokens, places, found);
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    /** A count of the work that was done: places of elements looked at, and places of groups. */
    long steps() {
        long steps = places.total();
        for (GroupHits hits : found) {
            steps += hits.size();
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
        return found[number];
    }
}
