package dev.interviewquiz.core.grading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts which words follow one another in people's answers and in strings of terms: {@code pairs.txt} of the grader is made by
 * {@code main}, which is to be run again whenever the answers change.
 */
final class CollectedPairs {
    static final Path RESOURCE = Path.of("src/main/resources/dev/interviewquiz/core/grading/pairs.txt");

    private static final int COMMON = 650;
    /** A pair of statements that came less often tells hardly more than its words do. */
    private static final int FEWEST = 5;

    private static final double RIGHT = 0.5;
    private static final String HEAD = """
            # How often a word comes in people's answers and in strings of terms, and then each that follows it, likewise. W, H and S are a
            # word, a Chinese character and a sign that are rare, 0 is a number. Made by CollectedPairs of the tests; what is changed by
            # hand is lost.
            """;

    private final Map<String, Count> words = new TreeMap<>();
    private final Map<String, Map<String, Count>> pairs = new HashMap<>();

    private static final class Count {
        private int stated;
        private int strung;

        void add(boolean isString) {
            stated += isString ? 0 : 1;
            strung += isString ? 1 : 0;
        }

        @Override
        public String toString() {
            return " " + stated + " " + strung;
        }
    }

    /** Writes the resource; to be run in the folder of the module. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(RESOURCE, text());
    }

    /** What the resource must be. */
    static String text() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String file : CollectedLinks.ANSWERS) {
            answers.addAll(PeoplesAnswers.named(file));
        }
        Set<String> common = common(answers);
        CollectedPairs collected = new CollectedPairs();
        answers.stream()
                .filter(answer -> !isOf(answer, "offtopic"))
                .forEach(answer -> collected.add(
                        WordPairs.sequence(Tokens.of(answer.get("text").asText()), common), isOf(answer, "stuffed")));
        return collected.written();
    }

    private static boolean isOf(JsonNode answer, String kind) {
        return answer.get("kind").asText().equals(kind);
    }

    private static Set<String> common(List<JsonNode> answers) {
        Map<String, Integer> counts = new HashMap<>();
        answers.stream()
                .filter(answer -> answer.get("score").asDouble() >= RIGHT)
                .flatMap(answer -> Tokens.of(answer.get("text").asText()).list().stream())
                .filter(token -> token.kind() != Token.Kind.NUMBER)
                .forEach(token -> counts.merge(token.text(), 1, Integer::sum));
        return new HashSet<>(counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(COMMON)
                .map(Map.Entry::getKey)
                .toList());
    }

    private void add(List<String> sequence, boolean isString) {
        for (int i = 1; i < sequence.size(); i++) {
            words.computeIfAbsent(sequence.get(i), unused -> new Count()).add(isString);
            pairs.computeIfAbsent(sequence.get(i - 1), unused -> new TreeMap<>())
                    .computeIfAbsent(sequence.get(i), unused -> new Count())
                    .add(isString);
        }
    }

    private String written() {
        StringBuilder text = new StringBuilder(HEAD);
        words.forEach((word, count) -> {
            text.append(word).append(count);
            pairs.getOrDefault(word, Map.of()).forEach((second, both) -> {
                if (both.stated >= FEWEST || both.strung > 0) {
                    text.append('\t').append(second).append(both);
                }
            });
            text.append('\n');
        });
        return text.toString();
    }
}
