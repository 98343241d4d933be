package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceGradingTest {
    private final ChoiceForm twoRight = new ChoiceForm(
            Optional.empty(), List.of(option("a", true), option("b", true), option("c", false), option("d", false)));
    private final Grader grader = Grader.standard();

    @Test
    void severalRightOptionsGivePartialCredit() {
        assertThat(grader.choice(twoRight, Set.of(0, 1)).credit()).isEqualTo(1);
        assertThat(grader.choice(twoRight, Set.of(0)).credit()).isEqualTo(0.5);
        assertThat(grader.choice(twoRight, Set.of(0, 1, 2)).credit()).isEqualTo(0.5);
    }

    @Test
    void tickingEverythingGainsNothing() {
        assertThat(grader.choice(twoRight, Set.of(0, 1, 2, 3)).credit()).isZero();
        assertThat(grader.choice(twoRight, Set.of()).credit()).isZero();
    }

    @Test
    void tickingEverythingGainsNothingWhereMostAreRight() {
        ChoiceForm threeRight = new ChoiceForm(
                Optional.empty(), List.of(option("a", true), option("b", true), option("c", true), option("d", false)));

        assertThat(grader.choice(threeRight, Set.of(0, 1, 2, 3)).credit()).isZero();
        assertThat(grader.choice(threeRight, Set.of(0, 1)).credit()).isEqualTo(2.0 / 3);
        assertThat(grader.choice(threeRight, Set.of(0, 1, 2)).credit()).isEqualTo(1);
    }

    private static ChoiceForm.Answer option(String text, boolean right) {
        return new ChoiceForm.Answer(LocalizedText.of(text, text), right, Optional.empty());
    }
}
