package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether an answer only lists terms: many short items between marks of one kind that say nothing of one another, hardly a
 * verb or function word. Who states something in a hurry mixes commas, semicolons, stops and slashes; who lists terms does
 * not. The thresholds were chosen on the questions with odd numbers and held on the even ones.
 *
 * @param items the items; the words where nothing separates them
 * @param isList whether this is a list of terms and no statement
 * @param isSeparated whether marks make it one
 */
record KeywordList(List<Span> items, boolean isList, boolean isSeparated) {
    private static final int FEWEST_ITEMS = 5;
    private static final int MANY_ITEMS = 7;
    private static final double LONGEST_ITEM = 2.6;
    private static final double LONG_ITEM = 5;
    /** Of many items that claim nothing, whatever stands between them. */
    private static final double BARE_ITEM = 3;

    /** Lists have .75 and more, terse statements .67 and less. */
    private static final double EVEN = 0.75;

    private static final double MOST_CLAIMS = 0.1;
    /** Of seven items and more: lists have at most .21 (held: .17), answers at least .36. */
    private static final double MOST_CLAIMS_OF_MANY = 0.25;

    private static final double MOST_NUMBERS = 0.4;
    private static final Pattern CODE = Pattern.compile("[a-z_][a-z0-9_.]{0,60}\\([a-z0-9_.,= ]{0,60}\\)");

    /**
     * @param terms the terms of the field in the answer
     * @param isWhole whether the answer earns all that can be earned
     */
    static KeywordList of(Tokens answer, List<FieldTerms.Found> terms, boolean isWhole) {
        if (answer.list().isEmpty()) {
            return new KeywordList(List.of(), false, false);
        }
        ListItems items = ListItems.of(answer);
        boolean separated = items.size() >= FEWEST_ITEMS && isSeparated(answer, items);
        boolean list = separated || TermString.is(answer, items.size(), terms, isWhole) || TermCrowd.is(answer, terms);
        boolean stated =
                list && (items.isFramed() ? Verbs.areIn(answer, items.spans()) : Verbs.areIn(answer, items.size()));
        return new KeywordList(
                items.size() <= 2 ? words(answer) : items.spans(), list && !stated, separated && !stated);
    }

    private static boolean isSeparated(Tokens answer, ListItems items) {
        int claims = claims(answer, items.spans());
        double words = 0;
        double longest = 0;
        for (Span item : items.spans()) {
            words += width(answer, item);
            longest = Math.max(longest, width(answer, item));
        }
        boolean many = items.size() >= MANY_ITEMS;
        boolean even = items.evenness() >= EVEN
                && longest <= LONG_ITEM
                && claims <= words * (many ? MOST_CLAIMS_OF_MANY : MOST_CLAIMS);
        boolean bare = many && claims == 0 && longest <= BARE_ITEM;
        return (even || bare)
                && words / items.size() <= LONGEST_ITEM
                && numbers(answer, items.spans()) <= MOST_NUMBERS * items.size()
                && (items.isFramed() || !CODE.matcher(answer.source().text()).find());
    }

    /** Whether at least half of the items hold words that earned credit. */
    boolean isMostly(List<Span> earned) {
        long telling = items.stream()
                .filter(item -> earned.stream().anyMatch(item::overlaps))
                .count();
        return 2 * telling >= items.size();
    }

    private static int claims(Tokens answer, List<Span> items) {
        int claims = 0;
        for (int i = 0; i < items.size(); i++) {
            claims += Claims.in(answer, items.get(i), i == 0);
        }
        return claims;
    }

    private static List<Span> words(Tokens answer) {
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            words.add(new Span(i, i + 1));
        }
        return words;
    }

    /** How many words an item has, two Chinese characters being one. */
    static double width(Tokens answer, Span item) {
        double width = 0;
        for (int i = item.start(); i < item.end(); i++) {
            width += width(answer.get(i));
        }
        return width;
    }

    /** How many items are numbers, which are an answer and no terms. */
    private static long numbers(Tokens answer, List<Span> items) {
        return items.stream()
                .filter(item -> answer.get(item.end() - 1).kind() == Token.Kind.NUMBER
                        && !Claims.isSetting(answer, item)
                        && !Claims.isBound(answer, item))
                .count();
    }

    private static double width(Token token) {
        return token.kind() == Token.Kind.HAN ? 0.5 : token.kind() == Token.Kind.SIGN ? 0 : 1;
    }
}
