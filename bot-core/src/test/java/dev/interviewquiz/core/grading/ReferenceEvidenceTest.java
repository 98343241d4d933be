package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted for the sentences of a reference. */
class ReferenceEvidenceTest {
    private static final String REFERENCE = "同一个操作执行一次和执行多次效果相同。网络超时后不知道是否成功，只能重试；有了幂等，重试不会重复扣款。";

    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @ValueSource(strings = {"不幂等", "幂等就是多次调用效果一样", "一次和多次效果是一样的", "它是不会重复的"})
    void aLoneFunctionWordIsNoEvidence(String answer) {
        Grade grade = grade(answer);

        assertThat(grade.points())
                .flatExtracting(PointGrade::evidence)
                .extracting(Evidence::quote)
                .doesNotContain("不", "是", "是不", "会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不幂等", "幂等就是多次调用效果一样", "执行多次效果相同，重试", "多次执行效果一样，没有幂等的话，重试会重复扣款"})
    void hardlyAnythingOfASentenceIsNothing(String answer) {
        Grade grade = grade(answer);

        assertThat(grade.points())
                .allMatch(point -> point.earned() == 0 || point.earned() >= 0.1 * point.share())
                .filteredOn(point -> point.earned() == 0)
                .allMatch(point -> point.state() == PointGrade.State.MISSED
                        && point.evidence().isEmpty());
        assertThat(grade.points().stream().mapToDouble(PointGrade::earned).sum())
                .isCloseTo(grade.credit(), offset(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is quicksort stable?| No, quicksort is not stable.| No",
                "Is quicksort stable?| No, quicksort is not stable.| No, it is not",
                "Is quicksort stable?| No, since equal elements may be swapped.| Nope",
                "How do they compare?| They act the same.| it is the same"
            })
    void whatEarnsIsQuoted(String prompt, String reference, String answer) {
        Grade grade = grader.reference(prompt, List.of(reference), answer);

        assertThat(grade.credit()).isPositive();
        assertThat(grade.points())
                .filteredOn(point -> point.earned() > 0)
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.evidence()).isNotEmpty());
    }

    private Grade grade(String answer) {
        return grader.reference("什么是幂等(idempotent)？为什么重试需要它？", List.of(REFERENCE), answer);
    }
}
