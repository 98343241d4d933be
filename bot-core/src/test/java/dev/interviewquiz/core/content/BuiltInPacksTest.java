package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltInPacksTest {
    private final LoadedPacks loaded =
            new PackLoader(expression -> Optional.empty()).load(List.of(PackSource.builtIn()));

    @Test
    void thePackThatComesWithTheProgramLoadsWithoutAnyProblem() {
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.bank().pack(new PackId("deep-learning"))).isPresent();
    }

    @Test
    void eachOfItsQuestionsCanBeAskedInBothFormsAndBothLanguages() {
        for (Question question : loaded.bank().questions()) {
            assertThat(question.canBe(Form.CHOICE)).as(question.id().value()).isTrue();
            for (Language language : Language.values()) {
                assertThat(question.speaks(language)).as(question.id().value()).isTrue();
            }
            assertThat(question.rubric()).as(question.id().value()).isPresent();
            assertThat(question.licence()).contains("CC-BY-4.0");
        }
    }
}
