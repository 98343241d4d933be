package dev.interviewquiz.core.grading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a group stands in one answer: the first place in each sentence, stated and denied. Confined to one thread. */
final class GroupHits implements Hits {
    /** Nowhere; nothing is ever added to it. */
    static final GroupHits NONE = new GroupHits();

    private Map<Integer, Span> stated = Map.of();
    private Map<Integer, Span> denied = Map.of();

    @Override
    public void add(Span span, int sentence, boolean isStated, boolean isDenied) {
        if (isStated) {
            stated = stated.isEmpty() ? new HashMap<>(4) : stated;
            stated.merge(sentence, span, GroupHits::shorter);
        } else if (isDenied) {
            denied = denied.isEmpty() ? new HashMap<>(4) : denied;
            denied.merge(sentence, span, GroupHits::shorter);
        }
    }

    int size() {
        return stated.size() + denied.size();
    }

    boolean isEmpty() {
        return stated.isEmpty();
    }

    Iterable<Integer> sentences() {
        return stated.keySet();
    }

    @Nullable Span stated(int sentence) {
        return stated.get(sentence);
    }

    @Nullable Span denied(int sentence) {
        return denied.get(sentence);
    }

    private static Span shorter(Span first, Span second) {
        return second.end() - second.start() < first.end() - first.start() ? second : first;
    }
}
