package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.QuestionId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question whose verdict is “not always”: what decides nothing elsewhere is the answer here. */
final class OpenVerdictTest {
    private static final String PACK = """
            id: open
            questions:
              - id: open-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "Should every column have an index?", zh: "每一列都应该建索引吗？"}
                answer: {en: "Not always. It depends on the reads.", zh: "不一定。要看读写比例。"}
                rubric:
                  verdict: {right: "no", point: a}
                  points:
                    - id: a
                      name: {en: "not always", zh: 不一定}
                      accept: {en: ["not always|not necessar*"], zh: ["不一定"]}
                    - id: b
                      name: {en: "the reads", zh: 读写}
                      accept: {en: ["read*"], zh: ["读写"]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"不一定, 0.5", "不一定。要看读写比例。, 1", "Not always., 0.5", "Not always: it depends on the reads., 1"})
    void theWordsOfThePackCountAsTheyStand(String answer, double credit) {
        assertThat(graded(answer).credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource({"不一定, 不一定", "Not always., Not always"})
    void whatIsDeniedIsQuotedAsDenied(String answer, String quote) {
        assertThat(graded(answer).points().get(0).evidence())
                .extracting(Evidence::quote)
                .containsExactly(quote);
    }

    @Test
    void itRaisesNoDoubt() {
        assertThat(new PackCheck(Grader.standard()).check(loaded())).isEmpty();
    }

    private Grade graded(String answer) {
        return Grader.standard()
                .open(loaded().bank().question(new QuestionId("open-01")).orElseThrow(), answer);
    }

    private LoadedPacks loaded() {
        PackFixture fixture =
                new PackFixture(folder).with("topics.yaml", PackFixture.TOPICS).with("open.yaml", PACK);
        return new PackLoader(Expressions::check).load(List.of(fixture.source()));
    }
}
