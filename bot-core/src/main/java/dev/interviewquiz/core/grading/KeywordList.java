package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an answer only lists terms: many short items that say nothing of one another, no verb or function word. Items stand
 * between commas, semicolons, slashes or lines; in Chinese also between spaces.
 *
 * @param items the items; the words where nothing separates them
 * @param isList whether this is a list of terms and no statement
 */
record KeywordList(List<Span> items, boolean isList) {
    private static final String CHINESE_FUNCTION = "是在会把被就都能有让到不没也越才只再如若很太所给跟为以因从而且又";
    private static final List<String> CHINESE_VERBS = List.of(
            "增加", "变成", "得到", "提高", "降低", "代替", "远离", "等于", "相当", "需要", "可以", "用来", "换成", "改成", "结合", "决定", "一样", "相同",
            "之后", "之前");
    private static final String CHINESE_QUALITIES = "快慢好多少省稳准";
    private static final Set<String> COMPARISONS = Set.of(
            "fewer", "better", "faster", "larger", "smaller", "higher", "lower", "bigger", "slower", "always", "never",
            "kept");
    private static final String RELATIONS = "=<>+:";
    private static final int FEWEST_ITEMS = 5;
    private static final int FEWEST_WORDS = 10;
    private static final double LONGEST_ITEM = 2.6;
    private static final double MOST_CLAIMS = 0.1;
    private static final double LONG_ITEM = 5;
    private static final double MOST_NUMBERS = 0.4;
    private static final Pattern CODE = Pattern.compile("[a-z_][a-z0-9_.]{0,60}\\([a-z0-9_.,= ]{0,60}\\)");

    static KeywordList of(Tokens answer) {
        if (answer.list().isEmpty()) {
            return new KeywordList(List.of(), false);
        }
        List<Span> items = items(answer);
        double words = answer.list().stream().mapToDouble(KeywordList::width).sum();
        int claims = 0;
        for (int i = 0; i < items.size(); i++) {
            claims += claims(answer, items.get(i), i == 0);
        }
        boolean separated = items.size() >= FEWEST_ITEMS
                && words / items.size() <= LONGEST_ITEM
                && claims <= words * MOST_CLAIMS
                && items.stream().noneMatch(item -> width(answer, item) >= LONG_ITEM)
                && numbers(answer, items) <= MOST_NUMBERS * items.size()
                && !CODE.matcher(answer.source().text()).find();
        boolean strung = items.size() <= 2 && claims == 0 && latin(answer) >= FEWEST_WORDS;
        return new KeywordList(strung ? words(answer) : items, separated || strung);
    }

    /** Whether at least half of the items hold words that earned credit. */
    boolean isMostly(List<Span> earned) {
        long telling = items.stream()
                .filter(item -> earned.stream().anyMatch(item::overlaps))
                .count();
        return 2 * telling >= items.size();
    }

    private static List<Span> words(Tokens answer) {
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < answer.size(); i++) {
            words.add(new Span(i, i + 1));
        }
        return words;
    }

    private static List<Span> items(Tokens answer) {
        boolean spaced = isSpaced(answer);
        List<Span> items = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= answer.size(); i++) {
            if (i == answer.size() || isBoundary(answer, i, spaced)) {
                items.add(new Span(start, i));
                start = i;
            }
        }
        return items;
    }

    /** Chinese words with spaces between them, as nobody writes sentences. */
    private static boolean isSpaced(Tokens answer) {
        int gaps = 0;
        for (int i = 1; i < answer.size(); i++) {
            boolean chinese =
                    answer.get(i - 1).kind() == Token.Kind.HAN && answer.get(i).kind() == Token.Kind.HAN;
            gaps += chinese && between(answer, i).contains(" ") ? 1 : 0;
        }
        return gaps >= 2;
    }

    private static boolean isBoundary(Tokens answer, int at, boolean spaced) {
        Token token = answer.get(at);
        Token before = answer.get(at - 1);
        String between = between(answer, at);
        boolean relation = token.kind() == Token.Kind.SIGN || before.kind() == Token.Kind.SIGN;
        return (token.clause() != before.clause() && !isBracket(between))
                || between.contains("/")
                || between.contains("|")
                || (spaced && between.contains(" ") && !relation);
    }

    /** What stands in brackets goes with what stands before them. */
    private static boolean isBracket(String between) {
        String sign = between.strip();
        return sign.equals("(") || sign.equals(")");
    }

    private static String between(Tokens answer, int at) {
        int end = answer.get(at - 1).end();
        return answer.source().substring(end, Math.max(end, answer.get(at).start()));
    }

    /** Words and signs that say something; a colon behind the first item only gives the list its title. */
    private static int claims(Tokens answer, Span item, boolean first) {
        int claims = 0;
        for (int i = item.start(); i < item.end(); i++) {
            claims += isClaim(answer.get(i)) && !isPartOfTerm(answer, i) ? 1 : 0;
        }
        Token last = answer.get(item.end() - 1);
        boolean quality = last.kind() == Token.Kind.HAN && CHINESE_QUALITIES.indexOf(last.character()) >= 0;
        int end = item.end() < answer.size()
                ? answer.get(item.end()).start()
                : answer.source().length();
        int relations = 0;
        for (int i = answer.get(item.start()).start(); i < end; i++) {
            char character = answer.source().charAt(i);
            relations += RELATIONS.indexOf(character) >= 0 && !(first && ":=".indexOf(character) >= 0) ? 1 : 0;
        }
        boolean setting = relations == 1 && isSetting(answer, item);
        String words = between(answer, item);
        int verbs = (int) CHINESE_VERBS.stream().filter(words::contains).count();
        return claims + verbs + (quality ? 1 : 0) + (setting ? 0 : 2 * relations);
    }

    private static String between(Tokens answer, Span item) {
        return answer.source()
                .substring(
                        answer.get(item.start()).start(),
                        answer.get(item.end() - 1).end());
    }

    /** A short word within a term, as in {@code many-to-one} and {@code i.i.d.} */
    private static boolean isPartOfTerm(Tokens answer, int at) {
        Token token = answer.get(at);
        CharSequence text = answer.source().text();
        boolean joined = (token.start() > 0 && text.charAt(token.start() - 1) == '-')
                || (token.end() < text.length() && text.charAt(token.end()) == '-');
        boolean initial = token.end() - token.start() == 1
                && token.end() + 1 < text.length()
                && text.charAt(token.end()) == '.'
                && text.charAt(token.end() + 1) != ' ';
        return joined || initial;
    }

    private static double width(Tokens answer, Span item) {
        double width = 0;
        for (int i = item.start(); i < item.end(); i++) {
            width += width(answer.get(i));
        }
        return width;
    }

    /** How many items are numbers, which are an answer and no terms. */
    private static long numbers(Tokens answer, List<Span> items) {
        return items.stream()
                .filter(item -> answer.get(item.end() - 1).kind() == Token.Kind.NUMBER && !isSetting(answer, item))
                .count();
    }

    /** {@code beta1=0.9} says no more than its name. */
    private static boolean isSetting(Tokens answer, Span item) {
        return item.end() - item.start() == 3
                && answer.get(item.start()).kind() == Token.Kind.WORD
                && answer.get(item.start() + 1).is("=")
                && answer.get(item.start() + 2).kind() == Token.Kind.NUMBER;
    }

    private static long latin(Tokens answer) {
        return answer.list().stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .count();
    }

    private static double width(Token token) {
        return token.kind() == Token.Kind.HAN ? 0.5 : token.kind() == Token.Kind.SIGN ? 0 : 1;
    }

    private static boolean isClaim(Token token) {
        return token.kind() == Token.Kind.HAN
                ? CHINESE_FUNCTION.indexOf(token.character()) >= 0
                : Words.isFunctionWord(token.text()) || COMPARISONS.contains(token.text());
    }
}
