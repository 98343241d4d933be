package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The Chinese half of {@link LeadingWords}. */
final class ChineseLeadingWords {
    private static final Set<String> NEEDS =
            Set.of("不需要", "不用", "不必", "没必要", "没有必要", "无需", "无须", "用不", "必要", "有必要", "需要", "必须");
    private static final List<String> YES = List.of(
            "是", "必要", "对", "正确", "没错", "有必要", "需要", "必须", "当然", "要", "可以", "挺好", "不错", "没问题", "没有问题", "没毛病", "好", "真");
    private static final List<String> NO = List.of(
            "不需要", "不用", "不必", "不要", "不对", "不是", "不行", "不可以", "不能", "不会", "不应该", "不建议", "不合适", "不适合", "不好", "不", "没必要",
            "没有必要", "没用", "没有", "错", "否", "无需", "无须", "用不", "非也", "假", "别");
    /** 的 is no token. */
    private static final List<String> FILLERS = List.of(
            "大家好", "你好", "您好", "好问题", "那么", "简答", "简单说", "简单来说", "我看法", "我观点", "我答案", "个人看法", "我觉得", "我认为", "个人认为",
            "觉得", "其实", "嗯", "呃", "额", "这个", "这", "答案", "说法", "应该", "当然", "肯定", "感觉", "好像", "可能", "大概", "也许", "一般",
            "通常", "答", "就", "是", "非常", "很", "十分", "绝对", "确实", "显然", "明显", "真", "回答");

    private static final List<String> HEDGES = List.of("感觉", "好像", "可能", "大概", "也许", "估计", "应该是", "似乎", "猜");
    /** What starts like a no and is none. */
    private static final List<String> NO_VERDICT = List.of(
            "不知", "不清楚", "不太清楚", "不太确定", "不好说", "不一定吧", "不记得", "不了解", "不会", "不仅", "不同", "不确定", "没学", "没错", "别人", "别的",
            "别看", "没有别", "不错", "没有问题", "没问题", "没毛病", "不得不", "不能不", "不可不", "不一定", "不用说", "不用多说", "不需要说", "不必说", "不用怀疑",
            "没有疑问", "不无", "不能说错", "不能说不", "错不", "不要紧", "不对吗", "不是吗", "不好判断", "不好讲", "不是很懂", "不太懂", "不懂", "不用想", "不用问",
            "并非没", "不是没", "怎么会错", "怎么会不", "哪里错", "哪有错", "不好意思");
    /** What agrees with a question of no: 对，不用. */
    private static final Set<String> AGREEING = Set.of("对", "是", "当然", "没错", "好");

    /** Characters: 不 alone may begin what is not the case. */
    private static final int FIRM = 2;
    /** What starts like one of them and is a no all the same. */
    private static final List<String> STILL_NO = List.of("不一定要", "不一定需要", "不一定得", "不一定非");

    private static final int REACH = 3;

    private ChineseLeadingWords() {}

    /** Whether a word that sounds unsure starts here. */
    static boolean hedgesAt(Tokens tokens, int at) {
        return HEDGES.stream().anyMatch(hedge -> startsWith(tokens, at, hedge));
    }

    /** The yes or no that starts at a token. */
    static LeadingWords at(Tokens tokens, int at) {
        LeadingWords no = no(tokens, at, 1);
        if (no.side().isPresent()) {
            return no;
        }
        for (String yes : YES) {
            if (startsWith(tokens, at, yes) && answers(tokens, at + yes.length(), yes)) {
                int end = at + yes.length();
                LeadingWords denied =
                        AGREEING.contains(yes) && end < tokens.size() ? no(tokens, end, FIRM) : LeadingWords.NOTHING;
                if (denied.side().isPresent()) {
                    return denied;
                }
                return new LeadingWords(
                        Optional.of(Verdict.Side.YES), new Span(at, at + yes.length()), NEEDS.contains(yes));
            }
        }
        return LeadingWords.NOTHING;
    }

    private static LeadingWords no(Tokens tokens, int at, int fewest) {
        return NO.stream()
                .filter(no -> no.length() >= fewest && startsWith(tokens, at, no) && !decidesNothing(tokens, at))
                .findFirst()
                .map(no -> new LeadingWords(
                        Optional.of(Verdict.Side.NO), new Span(at, at + no.length()), NEEDS.contains(no)))
                .orElse(LeadingWords.NOTHING);
    }

    private static boolean decidesNothing(Tokens tokens, int at) {
        return nothingFrom(tokens, at, Set.of()) > at;
    }

    /** Whether these are words that start like a no and are none. */
    static boolean isNoVerdict(String words) {
        return NO_VERDICT.contains(words);
    }

    /**
     * Whether a token belongs to such words.
     *
     * @param but what is one all the same
     */
    static boolean isNoVerdict(Tokens tokens, int at, Set<String> but) {
        return IntStream.rangeClosed(Math.max(0, at - REACH), at).anyMatch(from -> nothingFrom(tokens, from, but) > at);
    }

    /** Where such words that start at a token end; the token itself where none do. */
    private static int nothingFrom(Tokens tokens, int at, Set<String> but) {
        boolean still = STILL_NO.stream()
                .anyMatch(word -> startsWith(tokens, at, word)
                        && tokens.get(at + word.length() - 1).clause()
                                == tokens.get(at).clause());
        return still
                ? at
                : NO_VERDICT.stream()
                        .filter(word -> !but.contains(word) && startsWith(tokens, at, word))
                        .mapToInt(word -> at + word.length())
                        .filter(end ->
                                tokens.get(end - 1).clause() == tokens.get(at).clause())
                        .max()
                        .orElse(at);
    }

    /** A yes stands alone: its clause ends with it, or a character later; 是 before anything else is only a copula. */
    private static boolean answers(Tokens tokens, int end, String yes) {
        int clause = tokens.get(end - 1).clause();
        if (end >= tokens.size() || tokens.get(end).clause() != clause) {
            return true;
        }
        return !yes.equals("是")
                && no(tokens, end, 1).side().isEmpty()
                && (end + 1 >= tokens.size() || tokens.get(end + 1).clause() != clause);
    }

    /** How many tokens the filler that starts here has; 0 where none does. */
    static int fillerAt(Tokens tokens, int at) {
        for (String filler : FILLERS) {
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
