package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeLinesTest {
    private final GradeLines lines = new GradeLines(BuiltInQuestions.BANK, Grader.standard());

    @Test
    void everyLineComesBackInOrderWithItsGrade() throws IOException {
        List<JsonNode> graded = graded("""
                {"question":"deep-learning-16","lang":"en","text":"No, the gradient is summed over all data, so the order does not matter."}
                {"prompt":"Why is the sky blue?","reference":["Air scatters short waves more."],"text":"Air scatters short waves more."}
                {"question":"deep-learning-16","text":"???"}
                """);

        assertThat(graded).hasSize(3);
        assertThat(graded.get(0).path("credit").asDouble()).isEqualTo(1);
        assertThat(graded.get(0).path("grader").asText()).isEqualTo("rubric");
        assertThat(graded.get(0).path("points").get(0).path("quote").asText()).isNotBlank();
        assertThat(graded.get(1).path("grader").asText()).isEqualTo("reference");
        assertThat(graded.get(1).path("credit").asDouble()).isGreaterThan(0.9);
        assertThat(graded.get(2).path("credit").asDouble()).isZero();
        assertThat(graded.get(2).path("guards").toString()).contains("empty");
    }

    @Test
    void aBadLineIsToldAndGradingGoesOn() throws IOException {
        List<JsonNode> graded = graded("""
                not json
                {"question":"no-such","text":"x"}
                {"text":"x"}
                {"question":"deep-learning-01","ticked":[2,4]}
                """);

        assertThat(graded.subList(0, 3)).allMatch(line -> line.has("error"));
        assertThat(graded.get(3).path("grader").asText()).isEqualTo("choice");
    }

    @Test
    void whatCannotBeTickedOrComparedIsTold() throws IOException {
        List<JsonNode> graded = graded("""
                {"question":"deep-learning-01","ticked":[2,9]}
                {"question":"deep-learning-01","ticked":["2"]}
                {"question":"deep-learning-01","ticked":2,"text":"x"}
                {"prompt":"Why?","reference":[""],"text":"x"}
                {"prompt":"Why?","reference":["Because it is cold."],"text":"Why?"}
                """);

        assertThat(graded.subList(0, 4))
                .extracting(line -> line.path("error").asText())
                .containsExactly(
                        "\"ticked\" holds no number of an option, 1 to 4: 9",
                        "\"ticked\" holds no number of an option, 1 to 4: \"2\"",
                        "\"ticked\" is no list of numbers such as [1, 3]: 2",
                        "\"reference\" holds an empty text");
        assertThat(graded.get(4).path("guards").toString()).contains("only-the-question");
    }

    @Test
    void everyLineHasItsOwnAndABadOneTellsItsNumberInPlainWords() throws IOException {
        List<JsonNode> graded = graded("""
                {"question":"deep-learning-16","text":"no","line":"mine"}

                {"question":"deep-learning-16","text":"no"
                {"question":"deep-learning-16","text":NaN}
                {"question":"deep-learning-16","text":"no"} {}
                %s
                {"prompt":"Why?","reference":["Because.",7],"text":"x","line":1}
                """.formatted("[".repeat(3_000)));

        assertThat(graded).hasSize(7);
        assertThat(graded.get(0).path("line").asText()).isEqualTo("mine");
        for (int at = 1; at < graded.size(); at++) {
            assertThat(graded.get(at).path("line").asInt()).isEqualTo(at + 1);
        }
        assertThat(graded)
                .extracting(line -> line.path("error").asText())
                .noneMatch(error -> error.contains("Feature") || error.contains("Source"))
                .containsExactly(
                        "",
                        "the line is empty",
                        "not JSON: the line ends before its object does",
                        "not JSON near column 42: write one object, its names and texts in double quotes",
                        "not JSON: more stands behind the object near column 45",
                        "not JSON that is read here: something in it is too long or nested too deeply",
                        "\"reference\" holds something that is not a text: 7");
    }

    @Test
    void whatTheProductWouldRefuseAsTooLongEarnsNothingAndSaysSo() throws IOException {
        String text = "The gradient is summed over all data. ".repeat(100);
        List<JsonNode> graded = graded("""
                {"question":"deep-learning-16","text":"%1$s"}
                {"prompt":"Why?","reference":["The gradient is summed over all data."],"text":"%1$s"}
                """.formatted(text));

        assertThat(graded).hasSize(2).allSatisfy(line -> {
            assertThat(line.path("credit").asDouble()).isZero();
            assertThat(line.path("guards").toString()).contains("too-long");
        });
        assertThat(graded.get(1).path("grader").asText()).isEqualTo("reference");
    }

    @Test
    void aLineOfMillionsOfCharactersIsToldAndNotKept() throws IOException {
        List<JsonNode> graded = graded("{\"text\":\"" + "x".repeat(3_000_000) + "\"}\r\n"
                + "{\"question\":\"deep-learning-16\",\"text\":\"no\"} trailing\r\n"
                + "{\"question\":\"deep-learning-16\",\"text\":\"no\"}");

        assertThat(graded).hasSize(3);
        assertThat(graded.get(0).path("error").asText()).contains("at most 200000 characters");
        assertThat(graded.get(1).path("error").asText()).startsWith("not JSON");
        assertThat(graded.get(2).path("credit").asDouble()).isEqualTo(0.5);
    }

    private List<JsonNode> graded(String input) throws IOException {
        StringBuilder out = new StringBuilder();
        lines.grade(new BufferedReader(new StringReader(input)), out);
        List<JsonNode> graded = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            graded.add(new ObjectMapper().readTree(line));
        }
        return graded;
    }
}
