package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer cut where a list would be cut: between commas, semicolons, slashes, lines or many plus signs, in Chinese also between spaces where
 * spaces stand for commas.
 *
 * @param spans the items, in order
 * @param evenness the part of the cuts that are made by the most frequent mark, 0..1: a list keeps to one, a terse statement
 *     uses several. A colon behind the first item is no cut of the list, it gives it its title
 * @param isFramed whether they all stood in one frame, which is taken off; as are the numbers of a numbered list
 */
record ListItems(List<Span> spans, double evenness, boolean isFramed) {
    private static final int FEWEST_CHINESE_GAPS = 2;
    private static final int FEWEST_GAPS = 8;
    private static final String BRACKETS = "()";
    private static final int FEWEST_PLUSES = 4;
    private static final int MORE_THAN_A_FORMULA = 7;
    private static final String SLASHES = "/|";
    private static final String NUMBERING = ".)、";
    private static final String MARKS = ",;.:/|\n";

    ListItems {
        spans = List.copyOf(spans);
    }

    static ListItems of(Tokens answer) {
        boolean spaced = isSpaced(answer);
        boolean added = isAdded(answer);
        boolean numbered = isNumbered(answer);
        List<Span> items = new ArrayList<>();
        Map<Character, Integer> cuts = new HashMap<>();
        int start = 0;
        int numbers = 0;
        for (int i = 1; i < answer.size(); i++) {
            boolean plus = added && answer.get(i).is("+");
            if (i > start && (plus || isBoundary(answer, i, spaced))) {
                if (numbered && (numbers > 0 || items.isEmpty()) && isNumber(answer, start, numbers + 1)) {
                    numbers++;
                    start++;
                }
                if (start == i) {
                    continue;
                }
                items.add(new Span(start, i));
                char mark = plus ? '+' : mark(answer.between(i));
                if (mark != ':' || items.size() > 1) {
                    cuts.merge(mark, 1, Integer::sum);
                }
                start = plus ? i + 1 : i;
            }
        }
        if (start < answer.size()) {
            items.add(new Span(start, answer.size()));
        }
        int all = cuts.values().stream().mapToInt(Integer::intValue).sum();
        int most = cuts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Span> bare = ListFrame.without(answer, items);
        return new ListItems(bare, all == 0 ? 0 : most / (double) all, !bare.equals(items));
    }

    private static boolean isNumbered(Tokens answer) {
        for (int i = 1; i < answer.size(); i++) {
            if (isNumber(answer, i, 2)
                    && answer.get(i).clause() != answer.get(i - 1).clause()) {
                return true;
            }
        }
        return false;
    }

    /** {@code 2.} or {@code 2)} before the second item. */
    private static boolean isNumber(Tokens answer, int at, int number) {
        return at + 1 < answer.size()
                && answer.get(at).kind() == Token.Kind.NUMBER
                && answer.get(at).is(Integer.toString(number))
                && answer.gapHolds(at + 1, NUMBERING);
    }

    int size() {
        return spans.size();
    }

    /** Spaces between Chinese words, as nobody writes sentences; among words of both scripts only where no mark stands at all. */
    private static boolean isSpaced(Tokens answer) {
        int chinese = 0;
        int gaps = 0;
        boolean unmarked = true;
        boolean anyChinese = isHan(answer, 0);
        for (int i = 1; i < answer.size(); i++) {
            boolean gap = answer.gapHolds(i, " ");
            gaps += gap ? 1 : 0;
            chinese += gap && isHan(answer, i - 1) && isHan(answer, i) ? 1 : 0;
            unmarked &= !answer.gapHolds(i, MARKS);
            anyChinese |= isHan(answer, i);
        }
        return chinese >= FEWEST_CHINESE_GAPS || (unmarked && gaps >= FEWEST_GAPS && anyChinese);
    }

    /** Terms with plus signs between them, more than a formula has beside its other signs. */
    private static boolean isAdded(Tokens answer) {
        long pluses = answer.list().stream().filter(token -> token.is("+")).count();
        long others = answer.list().stream()
                .filter(token -> token.kind() == Token.Kind.SIGN && !token.is("+"))
                .count();
        return pluses >= (others == 0 ? FEWEST_PLUSES : MORE_THAN_A_FORMULA) && pluses > 2 * others;
    }

    private static boolean isHan(Tokens answer, int at) {
        return answer.get(at).kind() == Token.Kind.HAN;
    }

    private static boolean isBoundary(Tokens answer, int at, boolean spaced) {
        Token token = answer.get(at);
        Token before = answer.get(at - 1);
        boolean relation = token.kind() == Token.Kind.SIGN || before.kind() == Token.Kind.SIGN;
        return (token.clause() != before.clause() && !isWithinTerm(answer.between(at)))
                || answer.gapHolds(at, SLASHES)
                || (spaced && !relation && answer.gapHolds(at, " "));
    }

    /** What stands in brackets goes with what stands before them; the stops of {@code i.i.d.} cut nothing. */
    private static boolean isWithinTerm(String between) {
        String sign = between.strip();
        return between.equals(".") || (sign.length() == 1 && BRACKETS.contains(sign));
    }

    /** The mark that makes a cut; an enumeration's 、 is a mark of its own, a space where there is none. */
    private static char mark(String between) {
        for (int i = 0; i < between.length(); i++) {
            char mark = between.charAt(i);
            if (mark == '、' || MARKS.indexOf(mark) >= 0) {
                return mark;
            }
        }
        return between.contains("。") ? '.' : ' ';
    }
}
