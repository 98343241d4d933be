package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/**
 * Whether what an answer names is said, behind it, to be of no use or not there: “ReLU and residual connections don't help”,
 * 裁剪梯度和降低学习率都没用, “… is of no use”, “… are not among its benefits”. A negator looks forward, and names stand before it.
 */
final class DeniedAfter {
    /** Behind a negator: what names of ways, reasons and benefits are denied. */
    private static final Set<String> PREDICATES = Set.of(
            "help",
            "work",
            "solv",
            "fix",
            "cure",
            "matter",
            "appli",
            "suffic",
            "belong",
            "us",
            "effect",
            "useful",
            "suitabl",
            "suit",
            "option",
            "solut",
            "remedi",
            "among",
            "advantag",
            "benefit",
            "reason",
            "explain",
            "hyperparamet");
    /** By themselves. */
    private static final Set<String> USELESS = Set.of("useless", "pointless", "worthless", "irrelev", "ineffect");

    private static final List<String> USELESS_IN_CHINESE = List.of(
            "没用", "没有用", "没有帮助", "没帮助", "没什么用", "没啥用", "不管用", "不行", "不起作用", "无济于事", "解决不了", "缓解不了", "避免不了", "解释不了",
            "做不到", "不能用来", "不能解决", "不能缓解", "无法解决", "无法缓解", "谈不上", "无效", "没效果", "没有效果", "没有作用", "没有意义", "没意义", "适得其反",
            "不算", "没关系", "没有关系", "更严重");

    private static final String LACK = "没有";
    private static final int REACH = 5;
    private static final int SENTENCE_REACH = 16;

    private DeniedAfter() {}

    static boolean is(List<Token> tokens, Match match) {
        if (match.spans().isEmpty()) {
            return false;
        }
        int end = match.spans().stream().mapToInt(Span::end).max().orElse(0);
        int clause = tokens.get(end - 1).clause();
        for (int at = end; at < tokens.size() && tokens.get(at).clause() == clause; at++) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.HAN ? isUselessAt(tokens, at) : denies(tokens, at, clause)) {
                return true;
            }
            if (token.is("but") || token.is("so") || token.is("because")) {
                return false;
            }
        }
        return deniesAllInChinese(tokens, end);
    }

    /** 都谈不上 and the like speak of all that the sentence names. */
    private static boolean deniesAllInChinese(List<Token> tokens, int end) {
        int sentence = tokens.get(end - 1).sentence();
        int last = Math.min(tokens.size(), end + SENTENCE_REACH);
        for (int at = end; at < last && tokens.get(at).sentence() == sentence; at++) {
            boolean all = tokens.get(at).is("都") && at + 1 < tokens.size();
            if (all && (isUselessAt(tokens, at + 1) || isLackAt(tokens, at + 1, sentence))) {
                return true;
            }
        }
        return false;
    }

    /** 都没有 at the end of a sentence. */
    private static boolean isLackAt(List<Token> tokens, int at, int sentence) {
        int end = at + LACK.length();
        return ChineseNegators.startsWith(tokens, at, LACK)
                && (end == tokens.size() || tokens.get(end).sentence() != sentence);
    }

    private static boolean isNoMatter(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is("matter");
    }

    /** But as a degree, as in 兴奋得不行. */
    private static boolean isUselessAt(List<Token> tokens, int at) {
        return !tokens.get(at - 1).is("得")
                && USELESS_IN_CHINESE.stream().anyMatch(word -> ChineseNegators.startsWith(tokens, at, word));
    }

    private static boolean denies(List<Token> tokens, int at, int clause) {
        if (USELESS.contains(tokens.get(at).stem())) {
            return true;
        }
        if (!Negation.isNegator(tokens.get(at).stem()) || tokens.get(at).is("without") || isNoMatter(tokens, at)) {
            return false;
        }
        for (int i = at + 1;
                i <= at + REACH && i < tokens.size() && tokens.get(i).clause() == clause;
                i++) {
            if (PREDICATES.contains(tokens.get(i).stem())) {
                return true;
            }
            if (tokens.get(i).is("only") || tokens.get(i).is("just")) {
                return false;
            }
        }
        return false;
    }
}
