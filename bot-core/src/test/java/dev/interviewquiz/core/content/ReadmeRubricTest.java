package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rubric that the README works through is the first that an author copies: it has to work as it stands there. */
final class ReadmeRubricTest {
    private static final Pattern WORKED =
            Pattern.compile("Question: “(?<prompt>[^”]+)”[^`]*```yaml\n(?<rubric>rubric:.*?)```", Pattern.DOTALL);
    private static final String QUESTION = """
            id: readme
            questions:
              - id: readme-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "PROMPT", zh: "依次尝试学习率 0.1、0.2、……、0.5，是个好办法吗？"}
                answer:
                  en: "No, it is not a good choice. Search on a logarithmic scale, such as 0.1, 0.01, 0.001."
                  zh: "不是好办法：学习率的影响是成倍的，应该用对数尺度，例如 0.1、0.01、0.001。"
            """;

    private final Grader grader = Grader.standard();

    @TempDir
    private Path folder;

    private LoadedPacks loaded;

    @BeforeEach
    void copied() throws IOException {
        Matcher worked = WORKED.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(worked.find()).isTrue();
        String pack = QUESTION.replace("PROMPT", worked.group("prompt"))
                + worked.group("rubric").indent(4);
        PackFixture fixture =
                new PackFixture(folder).with("topics.yaml", PackFixture.TOPICS).with("readme.yaml", pack);
        loaded = new PackLoader(Expressions::check).load(List.of(fixture.source()));
    }

    @Test
    void itRaisesNoDoubt() {
        assertThat(new PackCheck(grader).check(loaded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no, try 0.1, 0.01, 0.001",
                "no, 0.1 then 0.01 then 0.001",
                "no: 0.1 0.01 0.001",
                "不好，应该试 0.1、0.01、0.001",
                "no, use powers of ten",
                "No, go by orders of magnitude.",
                "No, search on a log scale.",
                "不合适，应该每次乘十倍"
            })
    void theUsualWordsForADecisionWithItsReasonGetFullCredit(String answer) {
        assertThat(credit(answer)).isCloseTo(1, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"No., 0.5", "'no, try 0.1, 0.2 and 0.5', 0.5", "'no, use a finer grid', 0.25", "yes, 0"})
    void lessGetsLess(String answer, double credit) {
        assertThat(credit(answer)).isCloseTo(credit, within(0.001));
    }

    private double credit(String answer) {
        Question question = loaded.packs().get(0).pack().questions().get(0);
        return grader.open(question, answer).credit();
    }
}
