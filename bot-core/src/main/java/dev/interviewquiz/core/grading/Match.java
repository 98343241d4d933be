package dev.interviewquiz.core.grading;

import java.util.List;

/**
 * How far an answer meets an expression.
 *
 * @param share the part of its groups that was found, 0..1
 * @param groups how many groups the expression has
 * @param spans where they were found, in order
 */
record Match(double share, int groups, List<Span> spans) implements Comparable<Match> {
    static final Match NONE = new Match(0, 1, List.of());

    Match {
        spans = List.copyOf(spans);
    }

    boolean isFull() {
        return share >= 1;
    }

    @Override
    public int compareTo(Match other) {
        int byShare = Double.compare(share, other.share);
        return byShare != 0 ? byShare : Integer.compare(groups, other.groups);
    }
}
