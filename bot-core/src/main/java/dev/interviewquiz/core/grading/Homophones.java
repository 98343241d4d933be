package dev.interviewquiz.core.grading;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chinese literals, compared by character or by sound: a wrong character of the same sound is a typo, in at most half of a
 * word, and unless it makes a word with its neighbour: 各自数据 is not 指数.
 */
final class Homophones {
    private static final String NEGATORS = "不没无非别未";
    private static final String NEVER_MEANT = "不没无非大小多少高低正负减增升降加是有否真假更最一";
    private static final Pattern NOT_CHINESE = Pattern.compile("[^\\p{IsHan}]+");
    private static final Set<String> WORDS = Stream.of("glossary.txt", "concepts.txt")
            .flatMap(name -> Resources.lines(name).stream())
            .flatMap(NOT_CHINESE::splitAsStream)
            .filter(word -> word.length() == 2)
            .collect(Collectors.toUnmodifiableSet());

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
            if (token.character() != literal.charAt(i)) {
                wrong++;
                if (isPartOfWord(tokens, at + i)) {
                    return false;
                }
            }
        }
        return wrong * 2 <= literal.length()
                && tokens.get(at).clause()
                        == tokens.get(at + literal.length() - 1).clause();
    }

    private static boolean isPartOfWord(Tokens tokens, int at) {
        String here = tokens.get(at).text();
        return (at > 0 && WORDS.contains(tokens.get(at - 1).text() + here))
                || (at + 1 < tokens.size()
                        && WORDS.contains(here + tokens.get(at + 1).text()));
    }

    private static boolean same(char written, char meant) {
        return written == meant
                || (NEVER_MEANT.indexOf(written) < 0
                        && NEGATORS.indexOf(meant) < 0
                        && Characters.sound(written) == Characters.sound(meant));
    }
}
