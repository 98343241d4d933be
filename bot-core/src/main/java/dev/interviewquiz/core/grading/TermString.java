package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether an answer strings terms together with hardly a word that joins them, whatever stands between; in English also where
 * articles, prepositions and "and" join them and no word states anything. A sentence has words that do ("is", "because", 会) in
 * every corner.
 */
final class TermString {
    private static final double FEWEST_WORDS = 10;
    /** Chosen on the questions with odd numbers, held on the even ones: a right answer in six hundred is below it. */
    private static final double MOST_JOINING = 0.1;
    /** A statement without joining words has its verbs. */
    private static final double WORDS_A_VERB = 12;

    private static final int UNMARKED = 2;
    private static final int FEWEST_TIED = 12;
    private static final int MANY_ITEMS = 7;
    /** Function words to a word of a term; strings of terms have half of it. */
    private static final double TELLING = 0.6;

    private static final String RELATIONS = "=<>+*|^%~";
    private static final String CHINESE_JOINING =
            "是在会把被就都能有让到不没也越才只再如若很太所给跟为以因从而且又的了与和或则要用变使比靠等对个这那其它他们你我可时后前中里上下去来做成出起过着得地每各仍还更并由于即便却但无非";
    private static final List<String> CHINESE_VERBS = List.of(
            "增加", "增大", "变小", "提高", "降", "代替", "换", "改", "决定", "一样", "相同", "减", "加大", "避免", "防", "缓解", "提升", "近似", "打破",
            "骗", "学会", "看", "算", "遮", "画", "盖", "判", "选", "设", "调", "帮", "导致", "带来", "引入", "够", "直接", "直达", "省", "免",
            "保证", "先", "分别", "等效", "相当", "说明", "采用", "利用", "通过", "根据");
    /** Those that are no nouns of the field as well, as "collapse" and "drop" are. */
    private static final Set<String> ENGLISH_VERBS =
            Set.of(("stay stays keeps kept takes fools separates detects learns collapses shrinks multiplies breaks "
                            + "changes reduces increases gets becomes gives makes lets means needs prevents drops adds uses "
                            + "sees knows depends acts works helps hurts vanishes explodes remains modify trained done given "
                            + "decays leaves enlarge enlarges expand expands expanding assume assumes regularise regularises "
                            + "regularize regularizes create creates creating making synthesise synthesises synthesize cause "
                            + "causes allow allows ignore ignores compute computes predict predicts classify classifies "
                            + "produce produces generate generates choose chooses pick picks look looks reach reaches goes "
                            + "comes wants tries treats tells says shows find finds turn turns grow grows falls rises vary "
                            + "varies differ differs matches equals composes combine combines read reads feeds run runs divide "
                            + "divides dividing pass passes flows replace replaces remove removes separate improve improves "
                            + "require requires contain contains preserve preserves solve solves converge converges overfits "
                            + "underfits raise raises lower lowers lead leads represent represents approximate approximates "
                            + "suffer suffers let see seen hides tunes scales normalises normalizes apply applies applied "
                            + "called based used shown taken decided needed required doing being having taking giving keeping "
                            + "letting using give take tell buy plot matched raised removed reading predicting "
                            + "interpolates faster stabler higher easier harder longer fewer")
                    .split(" ", -1));

    private static final Set<String> TIES = Set.of(
            "and", "or", "same", "each", "every", "all", "both", "some", "other", "such", "most", "any", "very", "too",
            "down", "off", "etc", "eg", "ie", "so", "whereas");
    /** Function words that are as often a name (He) or part of a term (one sample, less regularisation). */
    private static final Set<String> IN_TERMS =
            Set.of("he", "up", "more", "less", "over", "out", "per", "one", "e", "g", "w", "u");

    private final double words;
    private final double joining;
    /** English words that do more than tie terms together. */
    private int stating;

    private int functions;

    private final boolean chinese;
    private final Tokens answer;
    private final List<Word> latin = new ArrayList<>();

    private TermString(Tokens answer) {
        this.answer = answer;
        String text = answer.source().text();
        int han = 0;
        int joiningHan = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isHan(text.charAt(i))) {
                han++;
                joiningHan += CHINESE_JOINING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            }
        }
        int joiningLatin = 0;
        for (Token token : answer.list()) {
            if (token.kind() == Token.Kind.WORD) {
                Word word = token.word();
                latin.add(word);
                joiningLatin += joins(word) ? 1 : 0;
                functions += word.is(WordClass.FUNCTION_WORD) ? 1 : 0;
                stating += states(word) ? 1 : 0;
            }
        }
        chinese = han > latin.size();
        words = latin.size() + han / 2.0;
        joining = joiningLatin + joiningHan / 2.0;
    }

    static TermString of(Tokens answer) {
        return new TermString(answer);
    }

    /** @param items into which marks cut it; whoever writes English in a hurry leaves out the words and sets marks */
    static boolean is(Tokens answer, int items, List<FieldTerms.Found> terms, boolean isWhole) {
        TermString string = of(answer);
        boolean unjoined = (items <= UNMARKED || string.chinese) && string.joining < string.words * MOST_JOINING;
        boolean onlyTied = items > UNMARKED
                && !string.chinese
                && string.stating == 0
                && string.words >= FEWEST_TIED
                && !(isWhole && items < MANY_ITEMS && string.joins(terms));
        return string.words >= FEWEST_WORDS && (unjoined || onlyTied) && !string.states();
    }

    /** "Ratio of the first to the root of the second": little words for most of the terms say how they belong together. */
    private boolean joins(List<FieldTerms.Found> terms) {
        int inTerms = terms.stream()
                .mapToInt(term -> term.span().end() - term.span().start())
                .sum();
        return functions >= inTerms * TELLING;
    }

    boolean isChinese() {
        return chinese;
    }

    /** How long it is, two Chinese characters being a word. */
    double words() {
        return words;
    }

    /** Whether there are as many Chinese verbs as a statement has. */
    boolean hasVerbs() {
        return verbs(answer.source().text()) > words / WORDS_A_VERB;
    }

    private boolean hasEnglishVerbs() {
        return latin.stream().map(Word::text).anyMatch(ENGLISH_VERBS::contains);
    }

    /** English function words that say something, besides "is". */
    private boolean hasPredicates() {
        return latin.stream().anyMatch(word -> states(word) && !word.is(WordClass.FORM_OF_BE));
    }

    private boolean states() {
        return hasVerbs()
                || hasEnglishVerbs()
                || relates(answer, answer.source().text());
    }

    static boolean isVerb(Token token) {
        return ENGLISH_VERBS.contains(token.text());
    }

    /** Whether English words are tied together and nothing is said of them but that they are. */
    boolean isBare() {
        return !chinese && !hasEnglishVerbs() && !hasPredicates();
    }

    /** How much of a word, two Chinese characters being one, does nothing but join others. */
    static double joining(Token token) {
        return switch (token.kind()) {
            case HAN -> CHINESE_JOINING.indexOf(token.character()) >= 0 ? 0.5 : 0;
            case WORD -> joins(token.word()) ? 1 : 0;
            case NUMBER, SIGN, OTHER -> 0;
        };
    }

    private static boolean joins(Word word) {
        return word.is(WordClass.FUNCTION_WORD) && !IN_TERMS.contains(word.text());
    }

    private static boolean states(Word word) {
        return joins(word)
                && !word.is(WordClass.ARTICLE)
                && !word.is(WordClass.PREPOSITION)
                && !TIES.contains(word.text());
    }

    /** A remark in brackets says something of a term. A colon behind the first word or two only says what the terms belong to. */
    private boolean relates(Tokens answer, String text) {
        int title = answer.size() > 2 ? answer.get(2).start() : 0;
        return text.contains(" (")
                || (chinese && remarks(text))
                || text.indexOf(':', title) >= 0
                || text.chars().anyMatch(sign -> RELATIONS.indexOf(sign) >= 0);
    }

    /** Chinese sets no space before a bracket; {@code eval()} remarks nothing. */
    private static boolean remarks(String text) {
        int at = text.indexOf('(');
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == ')') {
            at = text.indexOf('(', at + 1);
        }
        return at >= 0;
    }

    private static int verbs(String text) {
        int verbs = 0;
        for (String verb : CHINESE_VERBS) {
            for (int at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + verb.length())) {
                verbs++;
            }
        }
        return verbs;
    }
}
