package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the items of a list say alike around their terms: “Use …”, “There is …”, 可以用…, “… helps”. Terms that are dressed as
 * sentences by one and the same frame, or by usual ones, claim no more than without it. What denies is no frame.
 */
final class ListFrame {
    private static final int FEWEST = 4;
    private static final double MOST_ITEMS = 0.7;
    private static final int LONGEST = 5;

    private static final Set<String> OPENINGS =
            Set.of(("i we you one would could can should may might use using try add apply take consider mention "
                            + "there it is are has have about also then and plus")
                    .split(" ", -1));
    /** Longer ones first. */
    private static final List<String> CHINESE_OPENINGS = List.of(
            "还可以用", "也可以用", "可以用", "可以加", "可以", "还有", "也有", "加上", "使用", "采用", "涉及", "包括", "以及", "然后", "再用", "用", "有");

    private ListFrame() {}

    /** The items without their frame, an English one without the article behind it, too; the same items where they share none. */
    static List<Span> without(Tokens answer, List<Span> items) {
        if (items.size() < FEWEST) {
            return items;
        }
        List<Span> headless = without(answer, items, true);
        if (headless.equals(items)) {
            headless = withoutOpenings(answer, items);
        }
        return without(answer, headless.equals(items) ? items : withoutArticles(answer, headless), false);
    }

    private static List<Span> without(Tokens answer, List<Span> items, boolean opening) {
        List<Span> framed = items;
        for (int i = 0; i < LONGEST; i++) {
            List<Span> bare = withoutWord(answer, framed, opening);
            if (bare.equals(framed)) {
                break;
            }
            framed = bare;
        }
        return framed;
    }

    /** Where each stands in one of the usual frames, be it not the same. */
    private static List<Span> withoutOpenings(Tokens answer, List<Span> items) {
        List<Span> bare =
                items.stream().map(item -> withoutOpening(answer, item)).toList();
        int framed = 0;
        for (int i = 0; i < items.size(); i++) {
            framed += bare.get(i).equals(items.get(i)) ? 0 : 1;
        }
        return isFrame(framed, items) ? bare : items;
    }

    private static Span withoutOpening(Tokens answer, Span item) {
        Span bare = item;
        while (bare.length() > 1 && OPENINGS.contains(answer.get(bare.start()).text())) {
            bare = behind(bare);
        }
        if (bare.length() > 2 && answer.get(bare.start()).kind() == Token.Kind.HAN) {
            String words = answer.text(bare);
            int length = CHINESE_OPENINGS.stream()
                    .filter(words::startsWith)
                    .mapToInt(String::length)
                    .findFirst()
                    .orElse(0);
            return length < bare.length() ? new Span(bare.start() + length, bare.end()) : bare;
        }
        return bare;
    }

    private static boolean isFrame(int framed, List<Span> items) {
        return framed >= FEWEST && framed >= MOST_ITEMS * items.size();
    }

    private static List<Span> withoutWord(Tokens answer, List<Span> items, boolean opening) {
        Map<String, Integer> uses = new HashMap<>();
        String frame = "";
        for (Span item : items) {
            if (item.length() > 1 && frames(answer, at(item, opening))) {
                String word = answer.get(at(item, opening)).stem();
                uses.merge(word, 1, Integer::sum);
                frame = uses.getOrDefault(frame, 0) < uses.getOrDefault(word, 0) ? word : frame;
            }
        }
        int most = uses.getOrDefault(frame, 0);
        return isFrame(most, items) ? without(answer, items, opening, frame) : items;
    }

    private static List<Span> without(Tokens answer, List<Span> items, boolean opening, String frame) {
        List<Span> bare = new ArrayList<>(items.size());
        for (Span item : items) {
            boolean framed =
                    item.length() > 1 && answer.get(at(item, opening)).stem().equals(frame);
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
