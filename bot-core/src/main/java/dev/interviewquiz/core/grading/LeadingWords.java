package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The yes or no that an answer starts with.
 *
 * @param ofNeed in words of need (不用, it is necessary), which answer no question of true or false
 */
record LeadingWords(Optional<Verdict.Side> side, @Nullable Span words, boolean ofNeed) {
    private static final Set<String> YES =
            Set.of("yes", "yeah", "yep", "yup", "ya", "true", "correct", "sure", "definitely", "absolutely");
    private static final Set<String> NO = Set.of("no", "nope", "nah", "false", "wrong", "incorrect", "not");
    private static final Set<String> NEEDS =
            Set.of("need", "needed", "necessary", "necessarily", "required", "essential", "mandatory");
    private static final Set<String> COPULAS = Set.of("is", "s", "it");
    private static final Set<String> AFTER_NOT = Set.of(
            "really",
            "at",
            "true",
            "correct",
            "right",
            "good",
            "a",
            "an",
            "the",
            "quite",
            "exactly",
            "so",
            "recommended",
            "useful",
            "helpful",
            "advisable",
            "usually",
            "in",
            "if",
            "only");
    private static final Set<String> CHINESE_NEEDS =
            Set.of("不需要", "不用", "不必", "没必要", "没有必要", "无需", "无须", "必要", "有必要", "需要", "必须");
    private static final Set<String> FILLERS = Set.of(
            "well",
            "um",
            "uh",
            "hmm",
            "ok",
            "okay",
            "so",
            "honestly",
            "i",
            "id",
            "d",
            "say",
            "think",
            "would",
            "believe",
            "it",
            "is",
            "that",
            "answer",
            "the",
            "this",
            "s",
            "statement",
            "actually",
            "oh",
            "hm",
            "simply",
            "clearly",
            "basically");
    private static final List<String> CHINESE_YES =
            List.of("是", "必要", "对", "正确", "没错", "有必要", "需要", "必须", "当然", "要", "可以", "挺好", "好", "真");
    private static final List<String> CHINESE_NO = List.of(
            "不需要", "不用", "不必", "不要", "不对", "不是", "不行", "不可以", "不能", "不会", "不应该", "不建议", "不合适", "不适合", "不好", "不", "没必要",
            "没有必要", "没用", "没有", "错", "否", "无需", "无须", "非也", "假", "别");
    private static final List<String> CHINESE_FILLERS = List.of(
            "我觉得", "我认为", "个人认为", "觉得", "其实", "嗯", "呃", "额", "这个", "这", "答案", "说法", "应该", "当然", "肯定", "感觉", "好像", "可能",
            "大概", "也许", "一般", "通常", "答", "就", "是");
    private static final List<String> CHINESE_HEDGES = List.of("感觉", "好像", "可能", "大概", "也许", "估计", "应该是", "似乎", "猜");
    /** What starts like a no and is none. */
    private static final List<String> CHINESE_NO_VERDICT =
            List.of("不知", "不清楚", "不会", "不仅", "不同", "不确定", "没学", "没错", "别人", "别的", "别看", "没有别");

    private static final LeadingWords NOTHING = new LeadingWords(Optional.empty(), null, false);

    static LeadingWords of(Tokens tokens) {
        int at = 0;
        while (at < Math.min(tokens.size(), 8)) {
            Token token = tokens.get(at);
            if (token.kind() == Token.Kind.HAN) {
                int skipped = chineseFiller(tokens, at);
                LeadingWords found = chinese(tokens, at);
                if (found.side().isPresent() || skipped == 0) {
                    return found;
                }
                at += skipped;
            } else {
                LeadingWords found = english(tokens, at);
                if (found.side().isPresent() || !FILLERS.contains(token.text())) {
                    return found;
                }
                at++;
            }
        }
        return NOTHING;
    }

    /** Whether the words up to a token sound unsure. */
    static boolean hedgedBefore(Tokens tokens, int end) {
        for (int i = Math.max(0, end - 12); i < end; i++) {
            Token token = tokens.get(i);
            int at = i;
            if (Words.isHedge(token.text())
                    || CHINESE_HEDGES.stream().anyMatch(hedge -> startsWith(tokens, at, hedge))) {
                return true;
            }
        }
        return false;
    }

    private static LeadingWords english(Tokens tokens, int at) {
        String word = tokens.get(at).text();
        if (YES.contains(word)) {
            return new LeadingWords(Optional.of(Verdict.Side.YES), new Span(at, at + 1), false);
        }
        if (NEEDS.contains(word)
                && at > 0
                && COPULAS.contains(tokens.get(at - 1).text())) {
            return new LeadingWords(Optional.of(Verdict.Side.YES), new Span(at, at + 1), true);
        }
        boolean no = NO.contains(word) || Typos.isTypo(word, "false");
        boolean cancelled = at + 1 < tokens.size()
                && (tokens.get(at + 1).is("only")
                        || tokens.get(at + 1).is("sure")
                        || tokens.get(at + 1).is("idea"));
        if (!no || cancelled || (word.equals("not") && !denies(tokens, at + 1))) {
            return NOTHING;
        }
        return new LeadingWords(Optional.of(Verdict.Side.NO), new Span(at, at + 1), denies(tokens, at + 1, NEEDS));
    }

    /** "Not really", "not necessary", or a bare "not"; "not when …" decides nothing. */
    private static boolean denies(Tokens tokens, int next) {
        return next >= tokens.size()
                || tokens.get(next).clause() != tokens.get(next - 1).clause()
                || denies(tokens, next, NEEDS)
                || denies(tokens, next, AFTER_NOT);
    }

    private static boolean denies(Tokens tokens, int next, Set<String> words) {
        return next < tokens.size() && words.contains(tokens.get(next).text());
    }

    private static LeadingWords chinese(Tokens tokens, int at) {
        for (String no : CHINESE_NO) {
            if (startsWith(tokens, at, no) && !decidesNothing(tokens, at)) {
                return new LeadingWords(
                        Optional.of(Verdict.Side.NO), new Span(at, at + no.length()), CHINESE_NEEDS.contains(no));
            }
        }
        for (String yes : CHINESE_YES) {
            if (startsWith(tokens, at, yes) && answers(tokens, at + yes.length(), yes)) {
                return new LeadingWords(
                        Optional.of(Verdict.Side.YES), new Span(at, at + yes.length()), CHINESE_NEEDS.contains(yes));
            }
        }
        return NOTHING;
    }

    private static boolean decidesNothing(Tokens tokens, int at) {
        return CHINESE_NO_VERDICT.stream().anyMatch(word -> startsWith(tokens, at, word));
    }

    /** A yes stands alone: its clause ends with it, or a character later; 是 before anything else is only a copula. */
    private static boolean answers(Tokens tokens, int end, String yes) {
        int clause = tokens.get(end - 1).clause();
        if (end >= tokens.size() || tokens.get(end).clause() != clause) {
            return true;
        }
        return !yes.equals("是")
                && (end + 1 >= tokens.size() || tokens.get(end + 1).clause() != clause);
    }

    private static int chineseFiller(Tokens tokens, int at) {
        for (String filler : CHINESE_FILLERS) {
            if (startsWith(tokens, at, filler)) {
                return filler.length();
            }
        }
        return 0;
    }

    private static boolean startsWith(Tokens tokens, int at, String word) {
        return ChineseNegators.startsWith(tokens.list(), at, word);
    }
}
