package dev.interviewquiz.core.grading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a long text goes round and round one term and says little of what was asked: the term stands in most sentences, and
 * few sentences hold anything that earned credit.
 */
final class Rambling {
    private static final int FEWEST_SENTENCES = 6;
    private static final double MOST = 0.65;
    /** Of an answer that says all that was asked. */
    private static final double NEARLY_ALL = 0.9;

    private static final double FEW = 0.45;
    private static final double NEAR = 0.5;

    private Rambling() {}

    /**
     * @param earned where the words stand that earned credit
     * @param nearness the part of the words that the prompt or a model answer uses
     * @param isWhole whether the answer earns all that can be earned
     */
    static boolean is(Tokens answer, List<Span> earned, double nearness, boolean isWhole) {
        if (answer.sentences() < FEWEST_SENTENCES || nearness > NEAR) {
            return false;
        }
        int[] said = firstSaid(answer);
        long sentences = Arrays.stream(said).distinct().count();
        long telling = earned.stream()
                .mapToInt(span -> said[answer.get(span.start()).sentence()])
                .distinct()
                .count();
        return sentences >= FEWEST_SENTENCES
                && telling <= FEW * sentences
                && mostFrequent(answer, said) >= (isWhole ? NEARLY_ALL : MOST) * sentences;
    }

    /** For each sentence the first one with the same words: who says a thing again says it once. */
    private static int[] firstSaid(Tokens answer) {
        Map<Integer, String> words = answer.list().stream()
                .collect(Collectors.groupingBy(
                        Token::sentence, TreeMap::new, Collectors.mapping(Token::stem, Collectors.joining(" "))));
        Map<String, Integer> first = new HashMap<>();
        words.forEach((sentence, text) -> first.putIfAbsent(text, sentence));
        return IntStream.range(0, answer.sentences())
                .map(sentence -> first.getOrDefault(words.getOrDefault(sentence, ""), sentence))
                .toArray();
    }

    /** In how many sentences the word stands that stands in most. */
    private static int mostFrequent(Tokens answer, int[] said) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int i = 0; i < answer.size(); i++) {
            String word = word(answer, i);
            if (!word.isEmpty()) {
                places.computeIfAbsent(word, unused -> new HashSet<>())
                        .add(said[answer.get(i).sentence()]);
            }
        }
        return places.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    /** A stem, or two Chinese characters side by side; empty for what every text is full of. */
    private static String word(Tokens answer, int at) {
        Token token = answer.get(at);
        if (token.kind() == Token.Kind.WORD && token.text().length() > 2) {
            return token.is(WordClass.FUNCTION_WORD) ? "" : token.stem();
        }
        boolean pair =
                token.kind() == Token.Kind.HAN && at > 0 && answer.get(at - 1).kind() == Token.Kind.HAN;
        return pair ? answer.get(at - 1).text() + token.text() : "";
    }
}
