package dev.interviewquiz.core.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementTest {
    @Test
    void itIsTheMeanOfThePeriodLessThatOfTheAnswersBeforeIt() {
        Improvement improvement = Improvement.of(credits(10, 0.5), credits(5, 0.75));

        assertThat(improvement).isEqualTo(new Improvement.Known(0.25, 5));
        assertThat(((Improvement.Known) improvement).thousandths()).isEqualTo(250);
    }

    @Test
    void onlyTheTwentyAnswersBeforeThePeriodCount() {
        List<Double> before = new ArrayList<>(credits(30, 1));
        before.addAll(credits(20, 0.2));

        Improvement improvement = Improvement.of(before, credits(5, 0.6));

        assertThat(((Improvement.Known) improvement).change()).isEqualTo(0.4, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"10, 4, 1", "25, 0, 5"})
    void untilThereAreFiveInThePeriodItSaysHowManyMore(int before, int period, int more) {
        assertThat(Improvement.of(credits(before, 1), credits(period, 1))).isEqualTo(new Improvement.More(more));
    }

    @ParameterizedTest
    @CsvSource({"9, 5, 0", "0, 0, 10", "3, 2, 5", "3, 9, 0", "9, 0, 1"})
    void withFewerThanTenBeforeItTheNextPeriodCanHaveAFigure(int before, int period, int more) {
        assertThat(Improvement.of(credits(before, 1), credits(period, 1)))
                .isEqualTo(new Improvement.NextPeriod(before, more));
    }

    @Test
    void whoseFiguresLookEqualHaveTheSameOne() {
        assertThat(new Improvement.Known(0.03125, 5).thousandths()).isEqualTo(30);
        assertThat(new Improvement.Known(0.02917, 5).thousandths()).isEqualTo(30);
        assertThat(new Improvement.Known(-0.064, 5).thousandths()).isEqualTo(-60);
    }

    private static List<Double> credits(int count, double credit) {
        return Collections.nCopies(count, credit);
    }
}
