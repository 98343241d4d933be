package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;

/** The words that are quoted for a match: one stretch where its parts are near, else each part. */
final class Quotes {
    private static final int LONGEST = 80;
    /** Tokens, Chinese by characters. */
    private static final int LONGEST_NEGATOR = 4;

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
            quotes.add(tokens.evidence(withNegator(tokens, stretch)));
            at = next;
        }
        return quotes;
    }

    /** What is denied is quoted as such: 不一定, and not 一定. */
    private static Span withNegator(Tokens tokens, Span stretch) {
        int start = stretch.start();
        for (int at = Math.max(0, start - LONGEST_NEGATOR); tokens.negated(start) && at < start; at++) {
            boolean sameClause = tokens.get(at).clause() == tokens.get(start).clause();
            if (sameClause && at + Negation.lengthAt(tokens.list(), at) == start) {
                return new Span(at, stretch.end());
            }
        }
        return stretch;
    }

    private static int length(Tokens tokens, Span span) {
        return tokens.get(span.end() - 1).end() - tokens.get(span.start()).start();
    }
}
