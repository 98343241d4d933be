package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;

/**
 * Whether a text says no more than “I don't know”, “skip”, 忘了 or 看答案. Words of certainty count only where they are denied: “No, I
 * am sure” decides.
 */
final class Ignorance {
    /** What may stand around it. */
    private static final Set<String> WORDS = Set.of(
            "i",
            "do",
            "not",
            "know",
            "idk",
            "no",
            "nope",
            "idea",
            "sorry",
            "well",
            "um",
            "uh",
            "answer",
            "to",
            "this",
            "one",
            "it",
            "really",
            "honestly",
            "have",
            "a",
            "clue",
            "dunno",
            "pass",
            "skip",
            "question",
            "about",
            "that",
            "sure",
            "certain",
            "at",
            "all",
            "the",
            "of",
            "what",
            "is",
            "just",
            "tbh",
            "am",
            "m",
            "im",
            "next",
            "please",
            "me",
            "can",
            "remember",
            "recall",
            "sadly",
            "forgot",
            "forgotten",
            "give",
            "up",
            "time",
            "today",
            "show",
            "solution",
            "never",
            "heard",
            "my",
            "mind",
            "blank",
            "n",
            "understand",
            "ve",
            "get",
            "here",
            "for",
            "now",
            "how");
    /** What says it alone. */
    private static final Set<String> ALONE = Set.of("idk", "dunno", "pass", "skip", "forgot", "forgotten", "blank");

    /** What says it where “not” or “never” stands before it. */
    private static final Set<String> DENIED =
            Set.of("know", "idea", "clue", "sure", "certain", "remember", "recall", "understand", "heard");
    /** What says it right behind “no”. */
    private static final Set<String> LACKED = Set.of("idea", "clue", "answer", "time");

    private static final Set<String> PAIRS = Set.of("give up", "show me", "n a", "next question", "next one");
    private static final Set<String> NEGATORS = Set.of("not", "never", "cannot");
    private static final int REACH = 5;

    /** Longer ones first; particles are no tokens. */
    private static final List<String> CHINESE = List.of(
            "不太清楚", "想不起来", "记不起来", "没有思路", "没有想法", "没有头绪", "没听说过", "答不上来", "不知道", "不清楚", "不太会", "不太懂", "不会做", "不会答",
            "不会写", "不晓得", "不记得", "不了解", "不太知道", "不太了解", "没学过", "没听过", "没见过", "没思路", "没想法", "没头绪", "忘记了", "忘记", "记不清",
            "记不得", "看答案", "求答案", "下一题", "跳过", "放弃", "不会", "不懂", "没学", "忘");

    private static final List<String> CHINESE_FILLERS =
            List.of("对不起", "不好意思", "抱歉", "直接", "完全", "实在", "真的", "有点", "可以");
    private static final String CHINESE_FILLER = "我也真的是太这道题个啊呢唉哎嗯呃对吧了过想就还都暂时先请";

    private Ignorance() {}

    static boolean isAllOf(Tokens answer) {
        StringBuilder chinese = new StringBuilder();
        for (Token token : answer.list()) {
            if (token.kind() == Token.Kind.HAN) {
                chinese.append(token.text());
            } else if (token.kind() != Token.Kind.SIGN && !WORDS.contains(token.text())) {
                return false;
            }
        }
        return chinese.isEmpty() ? isSaid(answer) : isSaid(chinese.toString());
    }

    private static boolean isSaid(Tokens answer) {
        for (int at = 0; at < answer.size(); at++) {
            String word = answer.get(at).text();
            boolean pair = at > 0 && PAIRS.contains(answer.get(at - 1).text() + " " + word);
            if (ALONE.contains(word)
                    || pair
                    || (LACKED.contains(word) && at > 0 && answer.get(at - 1).is("no"))
                    || (DENIED.contains(word) && isDenied(answer, at))) {
                return true;
            }
        }
        return answer.size() == 1 && answer.get(0).is("next");
    }

    private static boolean isDenied(Tokens answer, int at) {
        int clause = answer.get(at).clause();
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (answer.get(i).clause() == clause
                    && NEGATORS.contains(answer.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(String text) {
        String rest = without(text, CHINESE);
        return rest.length() < text.length()
                && without(rest, CHINESE_FILLERS).chars().allMatch(sign -> CHINESE_FILLER.indexOf(sign) >= 0);
    }

    private static String without(String text, List<String> phrases) {
        String rest = text;
        for (String phrase : phrases) {
            rest = rest.replace(phrase, "");
        }
        return rest;
    }
}
