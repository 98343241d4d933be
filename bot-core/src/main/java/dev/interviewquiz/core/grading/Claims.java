package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/** How much an item of an answer says of anything: its verbs, function words, comparisons and relations. */
final class Claims {
    private static final String CHINESE_FUNCTION = "是在会把被就都能有让到不没也越才只再如若很太所给跟为以因从而且又";
    private static final List<String> CHINESE_VERBS = List.of(
            "增加", "增大", "减少", "变小", "变成", "得到", "提高", "降低", "代替", "远离", "等于", "相当", "需要", "可以", "用来", "换成", "改成", "结合",
            "决定", "一样", "相同", "之后", "之前");
    private static final String CHINESE_QUALITIES = "快慢好多少省稳准";
    private static final Set<String> COMPARISONS = Set.of(
            "fewer",
            "better",
            "faster",
            "larger",
            "smaller",
            "higher",
            "lower",
            "bigger",
            "slower",
            "always",
            "never",
            "kept",
            "increase");
    private static final String RELATIONS = "=<>+:";

    private Claims() {}

    /** A colon behind the first item only gives a list its title. */
    static int in(Tokens answer, Span item, boolean first) {
        int claims = 0;
        for (int i = item.start(); i < item.end(); i++) {
            claims += isClaim(answer.get(i)) && !isPartOfTerm(answer, i) ? 1 : 0;
        }
        Token last = answer.get(item.end() - 1);
        boolean quality = last.kind() == Token.Kind.HAN && CHINESE_QUALITIES.indexOf(last.character()) >= 0;
        int relations = relations(answer, item, first);
        boolean setting = relations == 1 && isSetting(answer, item);
        return claims + chineseVerbs(answer, item) + (quality ? 1 : 0) + (setting ? 0 : 2 * relations);
    }

    private static int chineseVerbs(Tokens answer, Span item) {
        if (answer.list().subList(item.start(), item.end()).stream()
                .noneMatch(token -> token.kind() == Token.Kind.HAN)) {
            return 0;
        }
        String words = answer.text(item);
        return (int) CHINESE_VERBS.stream().filter(words::contains).count();
    }

    /** {@code beta1=0.9} says no more than its name. */
    static boolean isSetting(Tokens answer, Span item) {
        int size = item.end() - item.start();
        return size >= 3
                && size <= 4
                && answer.get(item.start()).kind() == Token.Kind.WORD
                && answer.get(item.end() - 2).is("=")
                && answer.get(item.end() - 1).kind() == Token.Kind.NUMBER;
    }

    /** {@code relu >= 0}: a number with what it bounds. */
    static boolean isBound(Tokens answer, Span item) {
        return item.end() - item.start() == 3
                && answer.get(item.start()).kind() == Token.Kind.WORD
                && answer.get(item.start() + 1).text().length() == 2
                && answer.get(item.start() + 1).kind() == Token.Kind.SIGN;
    }

    private static int relations(Tokens answer, Span item, boolean first) {
        int end = item.end() < answer.size()
                ? answer.get(item.end()).start()
                : answer.source().length();
        int relations = 0;
        for (int i = answer.get(item.start()).start(); i < end; i++) {
            char character = answer.source().charAt(i);
            boolean second = character == '='
                    && i > 0
                    && RELATIONS.indexOf(answer.source().charAt(i - 1)) >= 0;
            boolean title = first && ":=".indexOf(character) >= 0;
            relations += RELATIONS.indexOf(character) >= 0 && !title && !second ? 1 : 0;
        }
        return relations;
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

    private static boolean isClaim(Token token) {
        return token.kind() == Token.Kind.HAN
                ? CHINESE_FUNCTION.indexOf(token.character()) >= 0
                : token.is(WordClass.FUNCTION_WORD) || COMPARISONS.contains(token.text());
    }
}
