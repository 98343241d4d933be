package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the items of a list say alike around their terms: “Use …”, “There is …”, 可以用…, “… helps”. Terms that are dressed as
 * sentences by one and the same frame claim no more than without it. What denies is no frame.
 */
final class ListFrame {
    private static final int FEWEST = 4;
    private static final double MOST_ITEMS = 0.7;
    private static final int LONGEST = 5;

    private ListFrame() {}

    /** The items without their frame, an English one without the article behind it, too; the same items where they share none. */
    static List<Span> without(Tokens answer, List<Span> items) {
        List<Span> bare = items;
        for (int i = 0; i < LONGEST; i++) {
            List<Span> opened = without(answer, bare, true);
            if (opened == bare) {
                break;
            }
            bare = opened;
        }
        List<Span> headless = bare == items ? bare : withoutArticles(answer, bare);
        for (int i = 0; i < LONGEST; i++) {
            List<Span> closed = without(answer, headless, false);
            if (closed == headless) {
                break;
            }
            headless = closed;
        }
        return headless;
    }

    private static List<Span> without(Tokens answer, List<Span> items, boolean opening) {
        Map<String, Integer> uses = new HashMap<>();
        String frame = "";
        for (Span item : items) {
            if (item.length() > 1 && frames(answer, at(item, opening))) {
                String word = answer.get(at(item, opening)).text();
                uses.merge(word, 1, Integer::sum);
                frame = uses.getOrDefault(frame, 0) < uses.getOrDefault(word, 0) ? word : frame;
            }
        }
        int most = uses.getOrDefault(frame, 0);
        return most < FEWEST || most < MOST_ITEMS * items.size() ? items : without(answer, items, opening, frame);
    }

    private static List<Span> without(Tokens answer, List<Span> items, boolean opening, String frame) {
        List<Span> bare = new ArrayList<>(items.size());
        for (Span item : items) {
            boolean framed = item.length() > 1 && answer.get(at(item, opening)).is(frame);
            bare.add(!framed ? item : opening ? behind(item) : new Span(item.start(), item.end() - 1));
        }
        return bare;
    }

    private static int at(Span item, boolean opening) {
        return opening ? item.start() : item.end() - 1;
    }

    private static Span behind(Span item) {
        return new Span(item.start() + 1, item.end());
    }

    private static boolean frames(Tokens answer, int at) {
        Token token = answer.get(at);
        return switch (token.kind()) {
            case WORD -> !Negation.isNegator(token.stem());
            case HAN -> ChineseNegators.lengthAt(answer.list(), at) == 0;
            case NUMBER, SIGN, OTHER -> false;
        };
    }

    private static List<Span> withoutArticles(Tokens answer, List<Span> items) {
        return items.stream()
                .map(item -> item.length() > 1 && answer.get(item.start()).is(WordClass.ARTICLE) ? behind(item) : item)
                .toList();
    }
}
