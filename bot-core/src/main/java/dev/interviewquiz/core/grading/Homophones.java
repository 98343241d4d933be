package dev.interviewquiz.core.grading;

/** Chinese literals, compared by character or by sound: a wrong character of the same sound is a typo, in at most half of a word. */
final class Homophones {
    private static final String NEVER_MEANT = "不没无非大小多少高低正负减增升降加是有否真假更最一";

    private Homophones() {}

    static boolean match(Tokens tokens, int at, String literal) {
        if (at + literal.length() > tokens.size()) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < literal.length(); i++) {
            Token token = tokens.get(at + i);
            if (token.kind() != Token.Kind.HAN || !same(token.character(), literal.charAt(i))) {
                return false;
            }
            wrong += token.character() == literal.charAt(i) ? 0 : 1;
        }
        return wrong * 2 <= literal.length()
                && tokens.get(at).sentence()
                        == tokens.get(at + literal.length() - 1).sentence();
    }

    private static boolean same(char written, char meant) {
        return written == meant
                || (NEVER_MEANT.indexOf(written) < 0 && Characters.sound(written) == Characters.sound(meant));
    }
}
