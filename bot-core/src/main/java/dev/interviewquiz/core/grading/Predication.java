package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/**
 * Whether a statement of its own starts behind what a negator denies, without a comma: “without it <i>the network could</i> …”,
 * 没有它<i>网络只能</i>…, 不打乱<i>会</i>….
 */
final class Predication {
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "every", "each", "all", "this", "these");
    private static final Set<String> SUBJECTS = Set.of("it", "they", "you", "we", "one", "everything");
    private static final Set<String> OF_A_THING = Set.of("without", "no", "lack", "non");
    private static final int LONGEST_SUBJECT = 3;
    private static final List<String> ONLY = List.of("只能", "只会", "只是", "只剩", "就");
    private static final List<String> OF_CHANCE = List.of(
            "一定", "太", "大", "可能", "再", "见得", "怎么", "应该", "该", "必", "总", "是", "单", "但", "仅", "光", "只", "知", "用", "需");

    private Predication() {}

    /** @param from the first token behind the negator */
    static boolean opens(List<Token> tokens, int at, int from) {
        if (at == from) {
            return false;
        }
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case HAN -> chinese(tokens, at, from);
            case WORD -> OF_A_THING.contains(tokens.get(from - 1).stem()) && english(tokens, at);
            case SIGN ->
                token.is("+")
                        && !isOperand(tokens.get(at - 1))
                        && at + 1 < tokens.size()
                        && !isOperand(tokens.get(at + 1));
            case NUMBER, OTHER -> false;
        };
    }

    private static boolean isOperand(Token token) {
        return token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.SIGN
                || (token.kind() == Token.Kind.WORD && token.text().length() == 1);
    }

    private static boolean english(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        if (before.is(WordClass.PREPOSITION)
                || before.is(WordClass.CONJUNCTION)
                || before.text().endsWith("ing")) {
            return false;
        }
        if (SUBJECTS.contains(token.text())) {
            return at + 1 < tokens.size() && isVerb(tokens.get(at + 1));
        }
        if (!DETERMINERS.contains(token.text())) {
            return false;
        }
        for (int i = at + 2; i <= Math.min(at + 1 + LONGEST_SUBJECT, tokens.size() - 1); i++) {
            if (isVerb(tokens.get(i))) {
                return true;
            }
            if (tokens.get(i).is(WordClass.FUNCTION_WORD)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerb(Token token) {
        return token.is(WordClass.AUXILIARY) || TermString.isVerb(token);
    }

    private static boolean chinese(List<Token> tokens, int at, int from) {
        if (tokens.get(at).is("会") && tokens.get(from - 1).is("不")) {
            return OF_CHANCE.stream().noneMatch(word -> ChineseNegators.startsWith(tokens, from, word));
        }
        boolean thing = tokens.get(from - 1).is("没") || tokens.get(from - 1).is("无");
        return thing
                && ((tokens.get(at - 1).is("它") && at - from == 2)
                        || ONLY.stream().anyMatch(word -> ChineseNegators.startsWith(tokens, at, word)));
    }
}
