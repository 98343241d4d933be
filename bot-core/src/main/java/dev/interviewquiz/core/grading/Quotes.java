package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;

/** The words that are quoted for a match: one stretch where its parts are near, else each part. */
final class Quotes {
    private static final int LONGEST = 80;

    private Quotes() {}

    static List<Evidence> of(Tokens tokens, List<Span> spans) {
        List<Evidence> quotes = new ArrayList<>();
        int at = 0;
        while (at < spans.size()) {
            Span stretch = spans.get(at);
            int next = at + 1;
            while (next < spans.size() && length(tokens, stretch.until(spans.get(next))) <= LONGEST) {
                stretch = stretch.until(spans.get(next));
                next++;
            }
            quotes.add(tokens.evidence(stretch));
            at = next;
        }
        return quotes;
    }

    private static int length(Tokens tokens, Span span) {
        return tokens.get(span.end() - 1).end() - tokens.get(span.start()).start();
    }
}
