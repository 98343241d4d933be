package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/** Chinese negators and the many words that only contain one of their characters. */
final class ChineseNegators {
    private static final List<String> NEGATORS = List.of(
            "并不是", "并没有", "并非", "并不", "不是", "不会", "不能", "不可以", "不可", "不需要", "不需", "不必", "不用", "不要", "不应该", "不应", "不该",
            "没有必要", "没有", "没法", "没必要", "无法", "无需", "无须", "毫无", "未必", "从不", "绝不", "而不是", "不再", "不", "没", "无", "非", "未",
            "别", "勿");
    private static final Set<String> OF_NEED = Set.of(
            "不需要", "不需", "不必", "不用", "不要", "不应该", "不应", "不该", "没必要", "没有必要", "无需", "无须", "未必", "不可", "不可以", "别", "勿");
    private static final List<String> NOT_NEGATORS = List.of(
            "不仅", "不但", "不光", "不只", "不单", "不管", "不论", "不断", "不少", "不错", "不妨", "不然", "不过", "不得不", "不如", "不变", "不同", "不等",
            "不知道", "不清楚", "不确定", "不太清楚", "不太确定", "不稳定", "不平衡", "不敏感", "不足", "没错", "没问题", "没关系", "没事", "没什么", "没用",
            "不得了", "无论", "无偏", "无监督", "无穷", "无限", "无关", "非常", "非负", "非要", "未来", "未知", "别的", "别人", "别看");
    private static final List<String> UNEQUAL = List.of("不等价", "不等同", "不等效", "不等于");
    private static final String AFTER_BIE = "特区类级识分判个差辨";
    private static final String COMPLEMENTS = "了掉到开动出起住下上来过破清全完";
    private static final String SCOPE_ENDS = "但而因所却就才则如又也且还都";

    private ChineseNegators() {}

    /** How many tokens the negator that starts here has; 0 where none starts. */
    static int lengthAt(List<Token> tokens, int at) {
        char first = tokens.get(at).character();
        if ("并不没无毫未从绝而非别勿".indexOf(first) < 0 || isPartOfWord(tokens, at, first)) {
            return 0;
        }
        if (at > 0 && tokens.get(at - 1).kind() == Token.Kind.HAN && insideNegator(tokens, at)) {
            return 0;
        }
        for (String negator : NEGATORS) {
            if (startsWith(tokens, at, negator)) {
                return negator.length();
            }
        }
        return 0;
    }

    /** 不用, 没必要: says that something need not be, which is more than that it is not. */
    static boolean isOfNeed(List<Token> tokens, int at) {
        return OF_NEED.stream().anyMatch(word -> startsWith(tokens, at, word));
    }

    /** 分不开, 学不到, 破不掉: the verb before the negator is what does not happen. */
    static boolean reachesBack(List<Token> tokens, int at) {
        return tokens.get(at).is("不")
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).kind() == Token.Kind.HAN
                && tokens.get(at + 1).kind() == Token.Kind.HAN
                && COMPLEMENTS.indexOf(tokens.get(at + 1).character()) >= 0;
    }

    static boolean closesScope(char character) {
        return SCOPE_ENDS.indexOf(character) >= 0;
    }

    private static boolean isPartOfWord(List<Token> tokens, int at, char first) {
        if (first == '别' && at > 0 && AFTER_BIE.indexOf(tokens.get(at - 1).character()) >= 0) {
            return true;
        }
        if (first == '不' && at > 0 && tokens.get(at - 1).is("差") && startsWith(tokens, at, "不多")) {
            return true;
        }
        if (first == '不' && UNEQUAL.stream().anyMatch(word -> startsWith(tokens, at, word))) {
            return false;
        }
        return NOT_NEGATORS.stream().anyMatch(word -> startsWith(tokens, at, word));
    }

    /** The 不 of 并不是 has been counted with its word. */
    private static boolean insideNegator(List<Token> tokens, int at) {
        String before = tokens.get(at - 1).text();
        String here = tokens.get(at).text();
        return (here.equals("不") && "并从绝而".contains(before) && !(before.equals("而") && !startsWith(tokens, at, "不是")))
                || (here.equals("没") && before.equals("并"))
                || (here.equals("非") && before.equals("并"))
                || (here.equals("无") && before.equals("毫"));
    }

    /** Whether a Chinese word stands at a token. */
    static boolean startsWith(List<Token> tokens, int at, String word) {
        if (at + word.length() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            Token token = tokens.get(at + i);
            if (token.kind() != Token.Kind.HAN || token.character() != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
