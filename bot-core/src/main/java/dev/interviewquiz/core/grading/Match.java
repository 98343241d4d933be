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

    /** More of it found, then the longer expression, then the earlier place: the order in which phrasings stand is nothing. */
    @Override
    public int compareTo(Match other) {
        int byShare = Double.compare(share, other.share);
        int bySize = byShare != 0 ? byShare : Integer.compare(groups, other.groups);
        return bySize != 0 ? bySize : Integer.compare(other.start(), start());
    }

    private int start() {
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.get(0).start();
    }
}
