package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.PackId;
import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuiltInPacksTest {
    private final LoadedPacks loaded = new PackLoader(Expressions::check).load(List.of(PackSource.builtIn()));

    @Test
    void thePackThatComesWithTheProgramLoadsWithoutAnyProblem() {
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.bank().pack(new PackId("deep-learning"))).isPresent();
    }

    @Test
    void nothingInItIsDoubtful() {
        assertThat(new PackCheck(Grader.standard()).check(loaded)).isEmpty();
    }

    @Test
    void itHasTwentyFiveQuestionsInTheOrderOfTheirIds() {
        List<String> ids = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> String.format(Locale.ROOT, "deep-learning-%02d", number))
                .toList();

        assertThat(loaded.bank().questions())
                .extracting(question -> question.id().value())
                .containsExactlyElementsOf(ids);
    }

    @Test
    void eachOfItsQuestionsCanBeAskedInBothFormsAndBothLanguages() {
        for (Question question : loaded.bank().questions()) {
            assertThat(question.canBe(Form.CHOICE)).as(question.id().value()).isTrue();
            for (Language language : Language.values()) {
                assertThat(question.speaks(language)).as(question.id().value()).isTrue();
            }
            assertThat(question.rubric()).as(question.id().value()).isPresent();
            assertThat(question.hint()).as(question.id().value()).isPresent();
            assertThat(question.why()).as(question.id().value()).isPresent();
            assertThat(question.rubric().orElseThrow().groups())
                    .as(question.id().value())
                    .allMatch(group -> group.why().isPresent());
            assertThat(question.followUps()).as(question.id().value()).hasSizeBetween(1, 2);
            assertThat(question.choice().orElseThrow().options())
                    .hasSize(4)
                    .allMatch(option -> option.why().isPresent());
            assertThat(question.licence()).contains("CC-BY-4.0");
            assertThat(question.credit()).isPresent();
        }
    }
}
