package dev.interviewquiz.core.grading;

/** Tokens {@code [start, end)}. */
record Span(int start, int end) {
    Span {
        if (end <= start) {
            throw new IllegalArgumentException("a span of tokens must not be empty: " + start + ".." + end);
        }
    }

    Span until(Span later) {
        return new Span(Math.min(start, later.start), Math.max(end, later.end));
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
