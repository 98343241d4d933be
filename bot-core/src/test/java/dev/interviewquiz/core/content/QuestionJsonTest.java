package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionJsonTest {
    @Test
    void everyQuestionOfThePackComesBackAsItWas() {
        LoadedPacks loaded = new PackLoader(expression -> Optional.empty()).load(List.of(PackSource.builtIn()));

        assertThat(loaded.bank().questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(QuestionJson.read(QuestionJson.write(question)))
                        .isEqualTo(question));
    }

    @Test
    void theSmallestQuestionComesBackAsItWas(@TempDir Path folder) {
        LoadedPacks loaded =
                new PackFixture(folder).with("small.yaml", PackFixture.SMALLEST).load();
        Question question = loaded.bank().question(new QuestionId("small-01")).orElseThrow();

        assertThat(QuestionJson.read(QuestionJson.write(question))).isEqualTo(question);
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> QuestionJson.read("{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuestionJson.read("{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
