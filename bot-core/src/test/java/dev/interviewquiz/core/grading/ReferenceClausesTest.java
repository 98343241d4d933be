package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceClausesTest {
    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A lock that one thread holds at a time. Others wait until it is released.",
                "互斥锁同一时间只允许一个线程持有。其他线程要等它释放。",
            })
    void theyAreThoseThatAComparisonTells(String reference) {
        List<PointGrade> points =
                grader.reference("Mutex?", List.of(reference), reference).points();

        assertThat(ReferenceClauses.of(reference))
                .hasSize(2)
                .isEqualTo(points.stream()
                        .map(point -> point.clause().orElseThrow())
                        .toList());
    }
}
