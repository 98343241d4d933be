package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared with reference answers: questions that have no rubric. */
class ReferenceGradingTest {
    private static final String INDEX = "Does an index make everything faster?";
    private static final String FALSE =
            "False. An index speeds up reads, but every write must maintain it too, so writes become slower.";
    private static final String MEASURES = "What is the difference between precision and recall?";
    private static final String MEASURED =
            "Precision is the share of the predicted positives that are right, recall is the"
                    + " share of all actual positives that were found.";
    private static final String PROCESSES = "进程和线程有什么区别？";
    private static final String SCHEDULED = "进程是资源分配的基本单位，线程是处理器调度的基本单位。";

    private final Grader grader = Grader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "True. An index speeds up reads and writes, since every write maintains it.",
                "Yes, reads become faster and so do writes."
            })
    void theOtherVerdictEarnsNothing(String answer) {
        Grade grade = grader.reference(INDEX, List.of(FALSE), answer);

        assertThat(grade.credit()).isZero();
        assertThat(grade.caps()).extracting(Cap::guard).containsExactly(Optional.of(Guard.WRONG_VERDICT));
        assertThat(grade.caps().get(0).evidence()).isPresent();
    }

    @Test
    void theOtherVerdictEarnsNothingInChinese() {
        String reference = "不对。volatile 只保证可见性，不保证原子性，自增分三步，会丢失更新。";

        assertThat(credit("volatile 能让自增线程安全吗？", reference, "对，volatile 保证可见性，自增不会丢失更新。"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"不会。索引加快读取，写入反而变慢。| 会，索引加快读取和写入。", "能，因为数组可以随机访问。| 一般不能，因为数组不可以随机访问。"})
    void aVerbThatStandsAloneDecidesInChinese(String reference, String answer) {
        assertThat(credit("会不会？能不能？", reference, answer)).isZero();
        assertThat(credit("会不会？能不能？", reference, reference)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "快速排序稳定吗？| 不稳定，因为相等的元素可能被交换位置。| 稳定，因为相等的元素可能被交换位置。",
                "Is quicksort stable?| No, since equal elements may be swapped.| It is stable",
                "Is quicksort stable?| No, since equal elements may be swapped.| Stable, since equal elements may be swapped."
            })
    void whatIsAskedForDecides(String prompt, String reference, String answer) {
        assertThat(credit(prompt, reference, answer)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many bits has it?| 32| 32 or 64",
                "Which is faster, bubble sort or quicksort?| Quicksort| quicksort or bubble sort",
                "Why does ice float?| Ice is less dense than liquid water because its molecules form an open crystal lattice."
                        + "| lattice crystal open an form molecules its because water liquid than dense less is Ice"
            })
    void whoeverChoosesNothingOrShufflesWordsDoesNotPass(String prompt, String reference, String answer) {
        assertThat(credit(prompt, reference, answer)).isLessThanOrEqualTo(0.25);
        assertThat(credit(prompt, reference, reference)).isEqualTo(1);
    }

    @Test
    void namesInCapitalsAreComparedThoughTheyAreLittleWordsElsewhere() {
        String question = "What is the difference between WHERE and HAVING?";
        String reference = "WHERE filters rows before they are grouped; HAVING filters groups after aggregation.";

        assertThat(credit(
                        question,
                        reference,
                        "HAVING filters groups after the aggregation, WHERE rows before they are grouped."))
                .isGreaterThan(0.5);
        assertThat(credit(
                        question,
                        reference,
                        "WHERE filters groups after aggregation; HAVING filters rows before they are grouped."))
                .isLessThanOrEqualTo(0.25);
    }

    @Test
    void nothingIsEarnedByASentenceThatWasNotSaid() {
        String reference = "Atomicity: a transaction happens as a whole. Consistency: constraints hold afterwards."
                + " Isolation: transactions do not see each other. Durability: committed changes survive a crash.";

        Grade grade =
                grader.reference("What does ACID mean?", List.of(reference), "Durability, so a crash loses nothing.");

        assertThat(grade.points())
                .filteredOn(point -> point.earned() > 0)
                .allSatisfy(point -> assertThat(point.evidence()).isNotEmpty())
                .hasSize(1);
        assertThat(grade.points().stream().mapToDouble(PointGrade::earned).sum())
                .isCloseTo(grade.credit(), offset(1e-6));
        assertThat(grade.points().stream().mapToDouble(PointGrade::share).sum()).isCloseTo(1, offset(1e-6));
    }

    @Test
    void eachSentenceEarnsAsFarAsItWasSaid() {
        String reference = "Atomicity: a transaction happens as a whole. Consistency: constraints hold afterwards.";

        Grade grade = grader.reference("What does ACID mean?", List.of(reference), "Atomicity and consistency.");

        assertThat(grade.points()).allMatch(point -> point.earned() > 0);
    }

    @Test
    void sentencesOfAReferenceAreWorthWhatTheySay() {
        Grade grade = grader.reference(INDEX, List.of(FALSE), "False, writes become slower");

        assertThat(grade.points()).extracting(PointGrade::share).satisfies(shares -> {
            assertThat(shares.get(0)).isLessThan(0.2);
            assertThat(shares.stream().mapToDouble(share -> share).sum()).isCloseTo(1, offset(1e-9));
        });
    }

    @Test
    void theRightVerdictIsPartOfTheAnswer() {
        String reason = "writes become slower";

        assertThat(credit(INDEX, FALSE, "False, " + reason)).isGreaterThan(credit(INDEX, FALSE, reason) + 0.1);
        assertThat(credit(INDEX, FALSE, "False")).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pressure rises because the particles hit the walls harder.| The pressure falls because the particles hit the walls harder.",
                "The training error is low.| The training error is high.",
                "学习率太大会让损失来回震荡。| 学习率太小会让损失来回震荡。"
            })
    void aContraryWordTurnsTheStatementRound(String reference, String answer) {
        assertThat(credit("Explain.", reference, answer)).isLessThanOrEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The oil is lighter than the water.| The water is heavier than the oil.",
                "A large batch gives a smooth gradient, a small one gives noise.| With a small batch the gradient has noise, with a large one it is smooth.",
                "The pressure rises.| It does not fall, the pressure rises.",
                "语法分析把 token 组织成语法树，并检查语法是否正确。| 语法分析把 token 组成语法树，并检查语法错误。"
            })
    void whatIsContraryOnlyInItsWordsIsNoReversal(String reference, String answer) {
        assertThat(grader.reference("Explain.", List.of(reference), answer).caps())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They are rolled back.| They are undone with the help of the log, as if it had never begun. All-or-nothing, as if, as though.",
                "数据不存在时请求直接打到数据库。| 不存在，存在的，存在就查：可以，可以的。所以，数据不存在时请求直接打到数据库。"
            })
    void hurriedProseIsNoShuffledText(String reference, String answer) {
        assertThat(grader.reference("Why?", List.of(reference), answer).caps()).isEmpty();
    }

    @Test
    void whatIsSaidOfTheOtherOfTwoIsExchanged() {
        String exchanged =
                "Recall is the share of predicted positives that are right, precision is the share of actual positives found.";
        String reordered =
                "Recall is the share of actual positives found, precision is the share of predicted positives that are right.";

        assertThat(credit(MEASURES, MEASURED, exchanged)).isLessThanOrEqualTo(0.25);
        assertThat(credit(MEASURES, MEASURED, reordered)).isGreaterThan(0.7);
        assertThat(credit(PROCESSES, SCHEDULED, "线程是资源分配的基本单位，进程是处理器调度的基本单位。")).isLessThanOrEqualTo(0.25);
        assertThat(credit(PROCESSES, SCHEDULED, "线程是处理器调度的基本单位，进程是资源分配的基本单位。")).isGreaterThan(0.8);
    }

    @Test
    void anotherWordOfTheSameMeaningIsAsGood() {
        String reference = "Changes are rolled back after a crash of the server.";

        assertThat(credit("What happens?", reference, "Modifications are undone after a crash of the server."))
                .isGreaterThan(0.8);
        assertThat(credit("会怎样？", "温度会不断升高。", "温度会持续上涨。")).isGreaterThan(0.8);
    }

    @Test
    void severalReferencesWordMostWaysAndOneOnlyOne() {
        String half = "The message is kept in the queue.";
        String reference = "The message is kept in the queue until the consumer confirms that it was processed.";
        String other = "It stays in the broker and is sent again later.";

        double toOne = grader.reference("Why?", List.of(reference), half).credit();
        double toSeveral =
                grader.reference("Why?", List.of(reference, other), half).credit();

        assertThat(toOne).isGreaterThan(toSeveral);
    }

    @Test
    void noSetOfTheThesaurusHoldsBothSidesOfContraries() {
        List<Set<String>> sets = Resources.lines("thesaurus.txt").stream()
                .map(ReferenceGradingTest::words)
                .toList();
        List<String> pairs = Resources.lines("contraries.txt");

        assertThat(sets).allMatch(set -> set.size() > 1).doesNotHaveDuplicates();
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            String[] sides = pair.split("<>", -1);
            assertThat(sides).hasSize(2);
            Set<String> one = words(sides[0]);
            Set<String> other = words(sides[1]);
            assertThat(one).doesNotContainAnyElementsOf(other);
            assertThat(sets).noneMatch(set -> meets(set, one) && meets(set, other));
        });
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<String> words(String line) {
        return Pattern.compile("\\|").splitAsStream(line).collect(Collectors.toCollection(TreeSet::new));
    }

    private double credit(String prompt, String reference, String answer) {
        return grader.reference(prompt, List.of(reference), answer).credit();
    }
}
