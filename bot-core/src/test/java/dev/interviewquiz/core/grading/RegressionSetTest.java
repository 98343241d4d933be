package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers written for this project by people's habits, with the credit that a fair interviewer would give. */
class RegressionSetTest {
    private final Grader grader = BuiltInQuestions.GRADER;

    /** Right answers as notes of a sentence or two, almost without little words; nothing is wrong in them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whoIsShortIsNotHeldToListTerms(String language) throws IOException {
        Agreement agreement = graded(
                "answers-terse",
                line -> isOf(line, "lang", language) && line.path("score").asInt() == 1);

        assertThat(agreement.pairs()).hasSizeGreaterThan(90);
        assertThat(agreement.falseRejects()).as("false rejects").isLessThan(0.05);
    }

    /** English terms in Chinese sentences, terse and misspelt ones, reversed ones; neither links nor pairs were counted in them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whoMixesLanguagesIsUnderstood(String language) throws IOException {
        Agreement agreement = graded("answers-mixed", line -> isOf(line, "lang", language));

        assertThat(agreement.pairs()).hasSizeGreaterThan(100);
        assertThat(agreement.kappa()).as("kappa").isGreaterThan(0.94);
        assertThat(agreement.falseAccepts()).as("false accepts").isLessThan(0.03);
        assertThat(agreement.falseRejects()).as("false rejects").isLessThan(0.02);
    }

    /** {@code aside} was written by other hands, and never shown to the authors of the rubrics; {@code latest} is the newest. */
    @ParameterizedTest
    @CsvSource({
        "answers,en",
        "answers,zh",
        "answers-shown,en",
        "answers-shown,zh",
        "answers-aside,en",
        "answers-aside,zh",
        "answers-latest,en",
        "answers-latest,zh",
        "answers-stress,en",
        "answers-stress,zh"
    })
    void theGraderAgreesWithPeople(String file, String language) throws IOException {
        Agreement agreement = graded(file, line -> isOf(line, "lang", language));

        assertThat(agreement.pairs()).hasSizeGreaterThan(250);
        assertThat(agreement.kappa()).as("kappa").isGreaterThan(0.88);
        assertThat(agreement.falseAccepts()).as("false accepts").isLessThan(0.05);
        assertThat(agreement.falseRejects()).as("false rejects").isLessThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "answers-latest,eh,en",
        "answers-latest,eh,zh",
        "answers-latest,eg,en",
        "answers-latest,eg,zh",
        "answers-latest,ef,en",
        "answers-latest,ef,zh",
        "answers-latest,ee,en",
        "answers-latest,ee,zh",
        "answers-latest,ed,en",
        "answers-latest,ed,zh",
        "answers-latest,ec,en",
        "answers-latest,ec,zh",
        "answers-latest,eb,en",
        "answers-latest,eb,zh",
        "answers-latest,x,en",
        "answers-latest,x,zh",
        "answers-latest,r,en",
        "answers-latest,r,zh",
        "answers-latest,p,en",
        "answers-latest,p,zh",
        "answers-latest,n,en",
        "answers-latest,n,zh",
        "answers-latest,w,en",
        "answers-latest,w,zh",
        "answers-latest,t,en",
        "answers-latest,t,zh",
        "answers-aside,z,en",
        "answers-aside,z,zh",
        "answers-aside,y,en",
        "answers-aside,y,zh",
        "answers,aside,en",
        "answers,aside,zh"
    })
    void confidenceIsHonest(String file, String set, String language) throws IOException {
        Agreement agreement = graded(file, line -> isOf(line, "lang", language) && isOf(line, "set", set));

        assertThat(agreement.confident()).as("confident").isGreaterThan(0.5);
        assertThat(agreement.confidentlyWrong()).as("confidently wrong").isLessThan(0.05);
    }

    private Agreement graded(String file, Predicate<JsonNode> wanted) throws IOException {
        List<Agreement.Pair> pairs = new ArrayList<>();
        for (JsonNode line : PeoplesAnswers.named(file)) {
            if (wanted.test(line)) {
                Grade grade = grader.open(
                        BuiltInQuestions.number(line.path("q").asInt()),
                        line.path("text").asText());
                pairs.add(new Agreement.Pair(line.path("score").asDouble(), grade.credit(), grade.confidence()));
            }
        }
        return new Agreement(pairs);
    }

    private static boolean isOf(JsonNode line, String field, String value) {
        return line.path(field).asText().equals(value);
    }
}
