package dev.interviewquiz.core.grading;

/** A span of the answer that earned credit or cost it: {@code [start, end)} in UTF-16 units of the text as submitted. */
public record Evidence(int start, int end, String quote) {
    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span must be 0 <= start <= end: " + start + ".." + end);
        }
    }

    public static Evidence in(String text, int start, int end) {
        return new Evidence(start, end, text.substring(start, end));
    }
}
