package dev.interviewquiz.core.grading;

import java.util.Set;

/** What is said behind an answer without saying anything of it: “ok”, “(see above)”, “because of this”, 谢谢. */
final class Remark {
    private static final int LONGEST = 5;
    /** What belongs to the remark and not to the answer before it. */
    private static final String OPENING = " \n\t(（,，";

    private static final Set<String> ENGLISH = Set.of(
            "ok",
            "okay",
            "thanks",
            "thank",
            "thx",
            "cheers",
            "please",
            "etc",
            "see",
            "above",
            "below",
            "mentioned",
            "said",
            "forth",
            "done",
            "yes",
            "yeah",
            "yep",
            "right",
            "sure",
            "well");
    private static final Set<String> CHINESE = Set.of(
            "好", "好吧", "谢谢", "多谢", "以上", "如上", "见上", "见上文", "等", "等等", "就这些", "就这样", "就是这样", "就是这些", "因为这个", "因此", "所以",
            "是", "对");

    private Remark() {}

    /** The answer up to its closing remark: set off by a mark, or opening with a conjunction; all of it where it has none. */
    static Tokens without(Tokens answer) {
        int end = answer.size();
        int start = end > 0 && answer.get(end - 1).kind() == Token.Kind.HAN ? chinese(answer) : english(answer);
        return start == end || start == 0 ? answer : Tokens.of(before(answer, start));
    }

    private static String before(Tokens answer, int start) {
        String text = answer.source().original();
        int end = answer.evidence(new Span(start, start + 1)).start();
        while (end > 0 && OPENING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static int chinese(Tokens answer) {
        int start = answer.size() - 1;
        while (start > 0 && !isSetOff(answer, start) && answer.size() - start <= LONGEST) {
            start--;
        }
        return CHINESE.contains(answer.text(new Span(start, answer.size()))) ? start : answer.size();
    }

    private static int english(Tokens answer) {
        int first = answer.size();
        while (first > 0 && answer.size() - first < LONGEST && isEmpty(answer.get(first - 1))) {
            first--;
        }
        int start = first;
        while (start < answer.size() && !opens(answer, start)) {
            start++;
        }
        return start;
    }

    private static boolean isEmpty(Token token) {
        return token.kind() == Token.Kind.WORD
                && (token.is(WordClass.FUNCTION_WORD) || ENGLISH.contains(token.text()))
                && !Negation.isNegator(token.stem());
    }

    private static boolean opens(Tokens answer, int at) {
        Token token = answer.get(at);
        return isSetOff(answer, at) || token.is(WordClass.CONJUNCTION) || ENGLISH.contains(token.text());
    }

    private static boolean isSetOff(Tokens answer, int at) {
        return at > 0 && answer.get(at).clause() != answer.get(at - 1).clause();
    }
}
