package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenSignsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"\\e,U+001B", "\\u202E,U+202E", "\\u2066,U+2066", "\\a,U+0007"})
    void aSignThatAScreenObeysRefusesThePackWithFileAndLine(String written, String name) {
        List<PackProblem> problems = problems(PackFixture.SMALLEST.replace("Why pooling?", "Why " + written + "[2J?"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.refuses()).isTrue();
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.what()).contains(name);
        });
    }

    @Test
    void whatIsQuotedOfAPackIsPrintedWithoutThem() {
        List<PackProblem> problems = problems(PackFixture.SMALLEST + "    \"ke\\e[2Jy\": 1\n");

        assertThat(problems)
                .extracting(PackProblem::toString)
                .anySatisfy(line -> assertThat(line).contains("has the unknown key \"ke<U+001B>[2Jy\""))
                .noneMatch(line -> line.contains("\u001B"));
    }

    @Test
    void linesTabsAndPicturesAreNoHiddenSigns() {
        assertThat(problems(PackFixture.SMALLEST.replace("Why pooling?", "Why\\n\\tpooling 👩\u200D💻?")))
                .isEmpty();
    }

    private List<PackProblem> problems(String pack) {
        return new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS)
                .with("pack.yaml", pack)
                .load()
                .problems();
    }
}
