package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a group stands in one answer: the shortest place in each sentence, the first of those, stated and denied. Confined to one
 * thread.
 */
final class GroupHits implements Hits {
    private static final @Nullable Span[] NOWHERE = {};
    private static final Comparator<Span> SHORTER =
            Comparator.comparingInt(Span::length).thenComparingInt(Span::start);

    /** Nowhere; nothing is ever added to it. */
    static final GroupHits NONE = new GroupHits();

    /** By sentence. */
    private @Nullable Span[] stated = NOWHERE;

    private @Nullable Span[] denied = NOWHERE;

    @Override
    public void add(Span span, int sentence, boolean isStated, boolean isDenied) {
        if (isStated) {
            stated = with(span, sentence, stated);
        } else if (isDenied) {
            denied = with(span, sentence, denied);
        }
    }

    private static @Nullable Span[] with(Span span, int sentence, @Nullable Span[] spans) {
        @Nullable Span[] all = sentence < spans.length ? spans : Arrays.copyOf(spans, Math.max(sentence + 1, 2 * spans.length));
        Span known = all[sentence];
        if (known == null || SHORTER.compare(span, known) < 0) {
            all[sentence] = span;
        }
        return all;
    }

    int size() {
        return size(stated) + size(denied);
    }

    private static int size(@Nullable Span[] spans) {
        int size = 0;
        for (Span span : spans) {
            size += span == null ? 0 : 1;
        }
        return size;
    }

    /** Whether it is stated nowhere. */
    boolean isEmpty() {
        return stated.length == 0;
    }

    /** Adds the sentences that a window of two may start with so that it is stated in one of them. */
    void addWindows(BitSet starts) {
        for (int sentence = 0; sentence < stated.length; sentence++) {
            if (stated[sentence] != null) {
                starts.set(Math.max(0, sentence - 1), sentence + 1);
            }
        }
    }

    @Nullable Span stated(int sentence) {
        return sentence < stated.length ? stated[sentence] : null;
    }

    @Nullable Span denied(int sentence) {
        return sentence < denied.length ? denied[sentence] : null;
    }
}
