package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is near a reference's words and says the contrary, beside what only sounds like it. */
class ReversalTest {
    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has the same effect each time.| It has not the same effect each time.",
                "Doing it once or several times has the same effect.| Doing it several times has another effect than doing it once.",
                "Doing it once or several times has the same effect.| It has a different effect than doing it once or several times.",
                "TCP delivers bytes in order.| TCP does not deliver bytes in order.",
                "The queue does not keep messages.| The queue keeps messages.",
                "It is read often and rarely changes.| It is read rarely and often changes.",
                "When the same data is read often and rarely changes.| When data is read often and changes often.",
                "同样的数据经常被读取，很少被修改。| 数据经常被修改，很少被读取",
                "执行一次和执行多次效果相同。| 执行一次和执行多次效果不一样",
                "执行一次和执行多次效果相同。| 执行一次和多次效果不同",
                "有了幂等，重试不会重复扣款。| 重试会重复扣款",
                "Latency grows without bound.| Latency stays the same without bound."
            })
    void theContraryEarnsAQuarterAtMost(String reference, String answer) {
        Grade grade = grader.reference("Explain.", List.of(reference), answer);

        assertThat(grade.credit()).isLessThanOrEqualTo(0.25);
        assertThat(grade.caps()).extracting(Cap::guard).containsExactly(Optional.of(Guard.NEGATED_COPY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TCP delivers bytes in order and retransmits what was lost.| TCP delivers bytes in order and does not retransmit what was lost| retransmit",
                "When the same data is read often and rarely changes.| When data is read often and changes often.| changes",
                "一次和多次效果相同。重试不会重复扣款。| 一次和多次效果不一样，重试不会重复扣款| 不一样"
            })
    void whatSaysTheContraryIsQuotedForTheCapAndForNoPoint(String reference, String answer, String contrary) {
        Grade grade = grader.reference("Explain.", List.of(reference), answer);

        assertThat(grade.points())
                .filteredOn(point -> point.earned() > 0)
                .isNotEmpty()
                .flatExtracting(PointGrade::evidence)
                .extracting(Evidence::quote)
                .noneMatch(quote -> quote.contains(contrary));
        assertThat(grade.caps().get(0).evidence().orElseThrow().quote()).contains(contrary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has the same effect each time.| It does not have a different effect each time.",
                "The queue keeps messages.| The queue does not only keep messages.",
                "The queue keeps messages.| Without it the queue would not keep messages.",
                "It is read often and rarely changes.| It rarely changes and is read often.",
                "When the same data is read often and rarely changes.| When the same data rarely changes and is often read.",
                "If they are in the same path the burned out bulb affects the other bulb.| A burned out bulb affects another bulb if they are in the same path.",
                "同样的数据经常被读取，很少被修改。| 数据很少被修改，经常被读取",
                "有了幂等，重试不会重复扣款。| 没有幂等，重试会重复扣款",
                "In series the light is dim. In parallel the light is bright.| The lights are dim in series. They are bright in parallel."
            })
    void whatComesToTheSameIsNoReversal(String reference, String answer) {
        assertThat(grader.reference("Explain.", List.of(reference), answer).caps())
                .isEmpty();
    }
}
