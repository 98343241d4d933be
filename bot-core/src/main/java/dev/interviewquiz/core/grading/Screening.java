package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells texts that are no answer from answers. */
final class Screening {
    private static final Set<String> IGNORANT_WORDS = Set.of(
            "i",
            "do",
            "not",
            "know",
            "idk",
            "no",
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
            "sadly");
    private static final Set<String> IGNORANCE =
            Set.of("know", "idk", "idea", "clue", "dunno", "pass", "skip", "sure", "remember");
    private static final String IGNORANT_CHARACTERS = "我也真的是不太知道会清楚懂过了这题个啊抱歉忘记没学呢唉哎嗯呃有点想起来完全实在对下一吧晓得";
    private static final List<String> CHINESE_IGNORANCE =
            List.of("不知道", "不会", "不清楚", "不懂", "没学过", "忘了", "不晓得", "想不起来", "不记得");
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
        if (isIgnorance(answer)) {
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

    /** Its little words, and words with accents, which English has in names only. */
    private static boolean isForeign(Tokens answer) {
        boolean accents = answer.source().original().chars().anyMatch(Screening::isAccented);
        int foreign = 0;
        int english = 0;
        for (int i = 0; i < answer.size(); i++) {
            Token token = answer.get(i);
            foreign += FOREIGN_WORDS.contains(token.text()) || (accents && isAccented(answer, i)) ? 1 : 0;
            english += token.is(WordClass.FUNCTION_WORD) || token.kind() == Token.Kind.HAN ? 1 : 0;
        }
        return foreign >= FEWEST_FOREIGN && foreign > english;
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

    private static boolean isIgnorance(Tokens answer) {
        StringBuilder chinese = new StringBuilder();
        boolean said = false;
        for (Token token : answer.list()) {
            if (token.kind() == Token.Kind.HAN && IGNORANT_CHARACTERS.indexOf(token.character()) >= 0) {
                chinese.append(token.text());
            } else if (!IGNORANT_WORDS.contains(token.text())) {
                return false;
            }
            said |= IGNORANCE.contains(token.text());
        }
        return said || CHINESE_IGNORANCE.stream().anyMatch(phrase -> chinese.indexOf(phrase) >= 0);
    }
}
