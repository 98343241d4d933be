package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells texts that are no answer from answers. */
final class Screening {
    private static final Set<String> FOREIGN_WORDS = Resources.lines("foreign.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .collect(Collectors.toSet());

    private static final int FEWEST_FOREIGN = 3;
    private static final int FEWEST_KANA = 3;

    private Screening() {}

    static Optional<Refusal> screen(Tokens answer, double copied) {
        long readable = answer.list().stream().filter(Screening::isReadable).count();
        long others =
                answer.list().stream().filter(Screening::isOfAnotherScript).count();
        if ((readable == 0 && others == 0) || Gibberish.is(answer)) {
            return Optional.of(Refusal.EMPTY);
        }
        if (others > readable * 2 || isForeign(answer) || isJapanese(answer)) {
            return Optional.of(Refusal.OTHER_LANGUAGE);
        }
        if (Ignorance.isAllOf(answer) || Asking.isAllOf(answer)) {
            return Optional.of(Refusal.DONT_KNOW);
        }
        return copied >= Copy.WHOLLY ? Optional.of(Refusal.ONLY_THE_QUESTION) : Optional.empty();
    }

    /** Its own signs among those that it shares with Chinese: one in eight is in every sentence, a name or two is not. */
    private static boolean isJapanese(Tokens answer) {
        long kana = answer.list().stream()
                .filter(token ->
                        token.kind() == Token.Kind.OTHER && isKana(token.text().codePointAt(0)))
                .count();
        return kana >= FEWEST_KANA && kana * 8 >= answer.size();
    }

    private static boolean isKana(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** A letter; an emoji is of no language. */
    private static boolean isOfAnotherScript(Token token) {
        return token.kind() == Token.Kind.OTHER
                && Character.isLetter(token.text().charAt(0));
    }

    private static boolean isReadable(Token token) {
        return token.kind() != Token.Kind.OTHER && token.kind() != Token.Kind.SIGN;
    }

    /** Its little words, and words with accents, which English has in names only; “no” is of many languages. */
    private static boolean isForeign(Tokens answer) {
        boolean accents = answer.source().original().chars().anyMatch(Screening::isAccented);
        int foreign = 0;
        int english = 0;
        int noes = 0;
        for (int i = 0; i < answer.size(); i++) {
            Token token = answer.get(i);
            foreign += FOREIGN_WORDS.contains(token.text()) || (accents && isAccented(answer, i)) ? 1 : 0;
            english += token.is(WordClass.FUNCTION_WORD) || token.kind() == Token.Kind.HAN ? 1 : 0;
            noes += token.is("no") ? 1 : 0;
        }
        boolean onlyNoes = noes > 0 && foreign > 0 && foreign + noes == answer.size();
        return onlyNoes || (foreign >= FEWEST_FOREIGN && foreign > english);
    }

    private static boolean isAccented(Tokens answer, int at) {
        return answer.get(at).kind() == Token.Kind.WORD
                && answer.evidence(new Span(at, at + 1)).quote().chars().anyMatch(Screening::isAccented);
    }

    private static boolean isAccented(int sign) {
        return sign > 127
                && Character.isLetter(sign)
                && Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN
                && !isFullWidth(sign);
    }

    private static boolean isFullWidth(int sign) {
        return sign >= '\uFF21' && sign <= '\uFF5A';
    }
}
