package dev.interviewquiz.core.grading;

/** Takes the places where an alternative stands in one answer. */
interface Hits {
    /**
     * @param isStated every word of it has the polarity that was asked for
     * @param isDenied one has the opposite
     */
    void add(Span span, int sentence, boolean isStated, boolean isDenied);
}
