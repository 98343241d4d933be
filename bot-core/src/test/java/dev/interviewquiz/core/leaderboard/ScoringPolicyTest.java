package dev.interviewquiz.core.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, false, OPEN, 10",
        "2, 1, false, OPEN, 20",
        "3, 1, false, OPEN, 30",
        "3, 1, true, OPEN, 24",
        "2, 0.5, false, OPEN, 10",
        "1, 0.25, false, OPEN, 3",
        "1, 0.24, false, OPEN, 2",
        "3, 0, true, OPEN, 0",
        "1, 1, false, CHOICE, 5",
        "3, 1, false, CHOICE, 15",
        "3, 1, true, CHOICE, 12",
        "1, 0.5, false, CHOICE, 3"
    })
    void pointsAreTenTimesLevelTimesCreditLessAFifthForAHintHalfForAChoice(
            int level, double credit, boolean hint, Form form, int points) {
        assertThat(ScoringPolicy.points(Difficulty.of(level), credit, hint, form))
                .isEqualTo(points);
    }

    @Test
    void aShareThatASumOfDoublesMissesByAHairEarnsWhatItShould() {
        assertThat(ScoringPolicy.points(Difficulty.MEDIUM, 2 / 3.0, false, Form.OPEN))
                .isEqualTo(13);
        assertThat(ScoringPolicy.points(Difficulty.MEDIUM, 1 / 3.0 + 1 / 3.0, false, Form.OPEN))
                .isEqualTo(13);
        assertThat(ScoringPolicy.points(Difficulty.HARD, 0.1 + 0.2 + 0.35, false, Form.OPEN))
                .isEqualTo(20);
        assertThat(ScoringPolicy.points(Difficulty.EASY, Math.nextDown(0.65), false, Form.OPEN))
                .isEqualTo(7);
    }

    @Test
    void everyShareOfUpToSixteenPartsIsRoundedExactlyOnceHalfUp() {
        for (int parts = 1; parts <= 16; parts++) {
            for (int met = 0; met <= parts; met++) {
                for (Difficulty difficulty : Difficulty.values()) {
                    double credit = (double) met / parts;

                    assertThat(ScoringPolicy.points(difficulty, credit, true, Form.CHOICE))
                            .isEqualTo(exactly(4L * difficulty.level() * met, parts));
                    assertThat(ScoringPolicy.points(difficulty, credit, false, Form.OPEN))
                            .isEqualTo(exactly(10L * difficulty.level() * met, parts));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aCreditOutsideZeroToOneIsRefused(double credit) {
        assertThatThrownBy(() -> ScoringPolicy.points(Difficulty.EASY, credit, false, Form.OPEN))
                .hasMessageContaining("credit must be 0..1");
    }

    private static int exactly(long numerator, long denominator) {
        return BigInteger.valueOf(2 * numerator + denominator)
                .divide(BigInteger.valueOf(2 * denominator))
                .intValueExact();
    }
}
