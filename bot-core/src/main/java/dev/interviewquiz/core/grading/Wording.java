package dev.interviewquiz.core.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The words of a text, their neighbours and their polarity, to tell a garbled or negated copy of another text. A word is an
 * English stem, or two Chinese characters side by side; neighbours are two words, or three characters, of one sentence. Immutable.
 */
final class Wording {
    private static final int STATED = 1;
    private static final int DENIED = 2;

    private final Map<String, Integer> words = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();
    /** Stems and single characters; where no character is Chinese, the words. */
    private final Set<String> letters;

    private final Set<String> characters = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    /** A word and what stands before it. */
    private record Step(String before, String word) {}

    private Wording(boolean chinese) {
        letters = chinese ? new HashSet<>() : words.keySet();
    }

    static Wording of(Tokens tokens) {
        boolean chinese = tokens.list().stream().anyMatch(token -> token.kind() == Token.Kind.HAN);
        Wording wording = new Wording(chinese);
        String last = "";
        String secondLast = "";
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.SIGN || isEmpty(token)) {
                continue;
            }
            if (token.sentence() != sentence) {
                last = "";
                secondLast = "";
                sentence = token.sentence();
            }
            boolean han = token.kind() == Token.Kind.HAN;
            String word = han ? last + token.stem() : token.stem();
            wording.words.merge(word, tokens.negated(i) ? DENIED : STATED, (a, b) -> a | b);
            wording.neighbours.add((han ? secondLast : "") + last + token.stem());
            if (chinese) {
                wording.letters.add(token.stem());
            }
            if (han) {
                wording.characters.add(token.stem());
                wording.steps.add(new Step(last, token.stem()));
            }
            wording.steps.add(new Step(han ? secondLast : last, word));
            secondLast = last;
            last = token.stem();
        }
        return wording;
    }

    private static boolean isEmpty(Token token) {
        return token.is(WordClass.FUNCTION_WORD) && Opposites.of(token.stem()).isEmpty();
    }

    int size() {
        return letters.size();
    }

    Set<String> words() {
        return words.keySet();
    }

    boolean isChinese() {
        return characters.size() > letters.size() / 2;
    }

    /** The part of these stems and characters that stand in the other text; in Chinese, of the characters. */
    double lettersIn(Wording other) {
        return isChinese() ? part(characters, other.characters) : part(letters, other.letters);
    }

    /** The part of these neighbours that are neighbours in the other text. */
    double neighboursIn(Wording other) {
        return part(neighbours, other.neighbours);
    }

    /** How many words are only denied here and only stated there, or the other way round. */
    int turned(Wording other) {
        int turned = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            Integer there = other.words.get(word.getKey());
            turned += there != null && (word.getValue() ^ there) == (STATED | DENIED) ? 1 : 0;
        }
        return turned;
    }

    /** How many words stand where the other text has one of their opposites. */
    int opposed(Wording other, Function<String, Set<String>> opposites) {
        int opposed = 0;
        for (Step step : steps) {
            Set<String> opposite = opposites.apply(step.word());
            boolean turned = !opposite.isEmpty()
                    && !other.has(step.before() + step.word())
                    && opposite.stream().anyMatch(word -> other.has(step.before() + word));
            opposed += turned ? 1 : 0;
        }
        return opposed;
    }

    private boolean has(String inOrder) {
        return neighbours.contains(inOrder) || words.containsKey(inOrder);
    }

    private static double part(Set<String> these, Set<String> those) {
        int common = 0;
        for (String each : these) {
            common += those.contains(each) ? 1 : 0;
        }
        return these.isEmpty() ? 0 : (double) common / these.size();
    }
}
