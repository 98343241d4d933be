package dev.interviewquiz.core.grading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects the links between terms in right answers and in the model answers: {@code links.txt} of the grader is made by {@code
 * main}, which is to be run again whenever the glossary, a model answer or the answers change.
 */
final class CollectedLinks {
    static final Path RESOURCE = Path.of("src/main/resources/dev/interviewquiz/core/grading/links.txt");

    static final List<String> ANSWERS =
            List.of("answers", "answers-aside", "answers-shown", "answers-latest", "answers-stress", "answers-terse");
    private static final double RIGHT = 0.5;
    private static final String HEAD = """
            # Terms of the glossary that stand side by side in right answers, after the term that stands first; each named by the first
            # phrase of its set. Made by CollectedLinks of the tests; what is changed by hand is lost.
            """;

    private final FieldTerms field = FieldTerms.standard();
    private final Map<String, TreeSet<String>> links = new TreeMap<>();

    /** Writes the resource; to be run in the folder of the module. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(RESOURCE, text());
    }

    /** What the resource must be. */
    static String text() throws IOException {
        CollectedLinks collected = new CollectedLinks();
        for (String file : ANSWERS) {
            for (JsonNode answer : PeoplesAnswers.named(file)) {
                if (answer.get("score").asDouble() >= RIGHT) {
                    collected.add(answer.get("text").asText());
                }
            }
        }
        for (Question question : BuiltInQuestions.all()) {
            for (Language language : Language.values()) {
                collected.add(BuiltInQuestions.model(question, language));
            }
        }
        return collected.written();
    }

    private void add(String text) {
        Tokens tokens = Tokens.of(text);
        for (TermLinks.Link link : TermLinks.of(tokens, field.in(tokens))) {
            links.computeIfAbsent(field.name(link.from()), unused -> new TreeSet<>())
                    .add(field.name(link.to()));
        }
    }

    private String written() {
        StringBuilder text = new StringBuilder(HEAD);
        links.forEach((from, to) ->
                text.append(from).append(": ").append(String.join("; ", to)).append('\n'));
        return text.toString();
    }
}
