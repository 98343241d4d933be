package dev.interviewquiz.core.grading;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether the words of a text stand in no order that anybody would write: articles before prepositions, prepositions before
 * conjunctions, a Chinese clause that opens with 的, far more often than in hurried prose.
 */
final class WordOrder {
    private static final int FEWEST_WORDS = 8;
    private static final double MOST_IN_PROSE = 0.12;
    private static final double MOST_IN_CHINESE = 0.015;
    private static final String NEVER_FIRST = "的了们着吗";
    private static final String BINDING = "和与或把被在从让以";
    /** 求和 and 之和 at the end: a sum, which binds nothing. */
    private static final String BEFORE_SUM = "求之总加权的个";

    /** Words that end with a character which binds nothing in them. */
    private static final Set<String> WHOLE = Set.of(
            "存在", "现在", "所在", "内在", "潜在", "外在", "正在", "可以", "所以", "难以", "足以", "得以", "予以", "加以", "参与", "服从", "饱和", "温和",
            "缓和", "中和");

    private static final String NEVER_AFTER_BINDING = "的了是就也和与或，,。;、)";
    private static final String ADVERBS = "就都也很更最只";
    private static final String NEVER_AFTER_ADVERB = "的了与或个，,。;、)";
    /** As if, than when. */
    private static final Set<String> BEFORE_CONJUNCTIONS = Set.of("as", "than");

    private static final String ENDS = ",。;:(";

    private WordOrder() {}

    static boolean isShuffled(Tokens text) {
        return isShuffledEnglish(text) || isShuffledChinese(text.source());
    }

    private static boolean isShuffledEnglish(Tokens text) {
        int functions = 0;
        int impossible = 0;
        for (int i = 0; i < text.size(); i++) {
            if (binds(text.get(i))) {
                functions++;
                impossible += followed(text, i) ? 0 : 1;
            }
        }
        return text.size() >= FEWEST_WORDS && impossible >= 3 && impossible > functions * MOST_IN_PROSE;
    }

    /** Words that want another word after them. */
    private static boolean binds(Token word) {
        return word.is(WordClass.ARTICLE) || word.is(WordClass.PREPOSITION) || word.is(WordClass.CONJUNCTION);
    }

    private static boolean followed(Tokens text, int at) {
        Token token = text.get(at);
        boolean article = token.is(WordClass.ARTICLE);
        boolean conjunction = token.is(WordClass.CONJUNCTION);
        if (at + 1 >= text.size() || text.get(at + 1).sentence() != token.sentence()) {
            return !article && !conjunction;
        }
        Token next = text.get(at + 1);
        if (next.is(WordClass.CONJUNCTION)) {
            return conjunction || BEFORE_CONJUNCTIONS.contains(token.text());
        }
        if (article) {
            return !next.is(WordClass.PREPOSITION)
                    && !next.is(WordClass.ARTICLE)
                    && !next.is(WordClass.AUXILIARY)
                    && !next.is(WordClass.PRONOUN);
        }
        return !token.is(WordClass.PREPOSITION) || !next.is(WordClass.FORM_OF_BE) || next.is("be");
    }

    private static boolean isShuffledChinese(Normalised text) {
        int characters = 0;
        for (int i = 0; i < text.length(); i++) {
            characters += Characters.isHan(text.charAt(i)) ? 1 : 0;
        }
        int impossible = characters == 0 ? 0 : oddities(text);
        return impossible >= 3 && impossible > characters * MOST_IN_CHINESE;
    }

    /** How many different pairs of Chinese characters stand side by side that nobody writes so. */
    static int oddities(Normalised text) {
        Set<String> impossible = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? '。' : text.charAt(i - 1);
            boolean opens = ENDS.indexOf(before) >= 0 && NEVER_FIRST.indexOf(text.charAt(i)) >= 0;
            if (opens || (i > 0 && isImpossible(before, text.charAt(i)) && !isSum(text, i) && !endsWord(text, i))) {
                impossible.add("" + before + text.charAt(i));
            }
        }
        return impossible.size();
    }

    private static boolean isSum(Normalised text, int end) {
        return end > 1
                && text.charAt(end - 1) == '和'
                && BEFORE_SUM.indexOf(text.charAt(end - 2)) >= 0
                && "。;.".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean endsWord(Normalised text, int end) {
        return end > 1 && WHOLE.contains(text.substring(end - 2, end));
    }

    private static boolean isImpossible(char first, char second) {
        return (BINDING.indexOf(first) >= 0 && NEVER_AFTER_BINDING.indexOf(second) >= 0)
                || (ADVERBS.indexOf(first) >= 0 && NEVER_AFTER_ADVERB.indexOf(second) >= 0)
                || (first == second && "的了是和。,;、:".indexOf(first) >= 0);
    }
}
