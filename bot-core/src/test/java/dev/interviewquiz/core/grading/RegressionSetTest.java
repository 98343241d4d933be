package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers written for this project by people's habits, with the credit that a fair interviewer would give. */
class RegressionSetTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Grader grader = Grader.standard();

    /** {@code aside} was written by other hands, and never shown to the authors of the rubrics. */
    @ParameterizedTest
    @CsvSource({
        "answers,en",
        "answers,zh",
        "answers-shown,en",
        "answers-shown,zh",
        "answers-aside,en",
        "answers-aside,zh"
    })
    void theGraderAgreesWithPeople(String file, String language) throws IOException {
        Agreement agreement = graded(file, language);

        assertThat(agreement.pairs()).hasSizeGreaterThan(250);
        assertThat(agreement.kappa()).as("kappa").isGreaterThan(0.88);
        assertThat(agreement.falseAccepts()).as("false accepts").isLessThan(0.05);
        assertThat(agreement.falseRejects()).as("false rejects").isLessThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({"answers,en", "answers,zh", "answers-aside,en", "answers-aside,zh"})
    void confidenceIsHonest(String file, String language) throws IOException {
        Agreement agreement = graded(file, language);

        assertThat(agreement.confident()).as("confident").isGreaterThan(0.5);
        assertThat(agreement.confidentlyWrong()).as("confidently wrong").isLessThan(0.05);
    }

    private Agreement graded(String file, String language) throws IOException {
        List<Agreement.Pair> pairs = new ArrayList<>();
        for (JsonNode line : lines(file + ".jsonl")) {
            if (line.path("lang").asText().equals(language)) {
                Grade grade = grader.open(
                        BuiltInQuestions.number(line.path("q").asInt()),
                        line.path("text").asText());
                pairs.add(new Agreement.Pair(line.path("score").asDouble(), grade.credit(), grade.confidence()));
            }
        }
        return new Agreement(pairs);
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RegressionSetTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
