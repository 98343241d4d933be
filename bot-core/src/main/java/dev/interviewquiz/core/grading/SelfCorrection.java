package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of an answer what its writer takes back: “True, since … no, hold on. So false” has decided once, for false. A
 * correction takes back its own sentence so far, or the sentence before where it opens one. Who says of a statement that it is the
 * wrong way round (“这个说法不对，说反了”) takes nothing back. Linear.
 */
final class SelfCorrection {
    private static final String ENGLISH =
            "(?<=^|[,.!?…—-] ?)(?:no,? )?wait(?=[,.!:…]|,? no\\b)|(?:no,? )?hold on(?=[,.!:…])|scratch that|strike that|no,? stop(?=[,.!:…])"
                    + "|i (?:take (?:that|it) back|mixed (?:it|that|them|those) up|got (?:it|that|them) (?:backwards|reversed|mixed up))"
                    + "|let me (?:correct myself|start over)|on second thoughts?(?=[,.!:…])|sorry,? i meant?\\b|correction:";
    private static final String CHINESE = "(?:等等|等一下|等下)[，, ]*(?:不对|不是|说反|说错|错了|反了)|更正一下|更正[:：]|口误"
            + "|(?:我|我刚才|[啊哦噢]|抱歉|不好意思)[，, ]*(?:说|写|打|搞|记|弄)(?:反|错|混)了"
            + "|(?<=[，,。.！!…—])(?:不对不对|[啊哦噢呃嗯]不对?[，, ])";
    private static final Pattern CORRECTION =
            Pattern.compile("(?<![a-z])(?:" + ENGLISH + ")|" + CHINESE, Pattern.CASE_INSENSITIVE);

    /** One of these is in every correction: to look for them costs a tenth of what the pattern does. */
    private static final List<String> SIGNS = List.of(
            "wait",
            "hold on",
            "scratch that",
            "strike that",
            "stop",
            "i take",
            "mixed",
            "i got",
            "let me",
            "second thought",
            "i mean",
            "correction:",
            "等",
            "反了",
            "错了",
            "混了",
            "更正",
            "口误",
            "不对不对",
            "啊不",
            "哦不",
            "噢不",
            "呃不",
            "嗯不");

    private static final String SENTENCE_ENDS = ".!?。！？\n";
    /** What stands before a correction and says nothing yet, a Chinese character counting two: “No, ”, “不对，”. */
    private static final int SHORT = 7;

    private SelfCorrection() {}

    /** The text with blanks where something is taken back, so that every other character keeps its place; whole where nothing is left. */
    static String applied(String text) {
        if (!mayCorrect(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        Matcher correction = CORRECTION.matcher(text);
        StringBuilder left = null;
        int from = 0;
        while (correction.find()) {
            if (isShort(text, 0, correction.start())) {
                continue;
            }
            left = left == null ? new StringBuilder(text) : left;
            int start = startOfWhatIsTakenBack(text, from, correction.start());
            for (int i = start; i < correction.end(); i++) {
                left.setCharAt(i, ' ');
            }
            from = correction.end();
        }
        return left == null || left.chars().noneMatch(Character::isLetterOrDigit) ? text : left.toString();
    }

    private static boolean mayCorrect(String lower) {
        for (String sign : SIGNS) {
            if (lower.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static int startOfWhatIsTakenBack(String text, int from, int correction) {
        int own = sentenceStart(text, from, correction);
        return isShort(text, own, correction) ? sentenceStart(text, from, own - 1) : own;
    }

    private static boolean isShort(String text, int from, int to) {
        return to - from <= SHORT
                && text.substring(from, to)
                                .chars()
                                .map(sign -> Characters.isHan(sign) ? 2 : 1)
                                .sum()
                        <= SHORT;
    }

    /** Where the sentence starts that reaches to {@code end}, but not before {@code from}; three dots end none. */
    private static int sentenceStart(String text, int from, int end) {
        int at = end;
        while (at > from && !endsSentence(text, at - 1)) {
            at--;
        }
        return Math.max(at, from);
    }

    private static boolean endsSentence(String text, int at) {
        char mark = text.charAt(at);
        if (SENTENCE_ENDS.indexOf(mark) < 0) {
            return false;
        }
        boolean among =
                (at > 0 && text.charAt(at - 1) == '.') || (at + 1 < text.length() && text.charAt(at + 1) == '.');
        boolean within = at + 1 < text.length() && text.charAt(at + 1) > ' ' && text.charAt(at + 1) < 128;
        return mark != '.' || (!among && !within);
    }
}
