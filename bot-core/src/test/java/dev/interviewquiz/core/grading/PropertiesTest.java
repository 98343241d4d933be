package dev.interviewquiz.core.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {
    private static final Grader GRADER = Grader.standard();

    static Stream<Question> questions() {
        return BuiltInQuestions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aGradeAddsUp(Question question) {
        for (String answer : answers(question)) {
            Grade grade = GRADER.open(question, answer);
            double sum = grade.points().stream().mapToDouble(PointGrade::earned).sum();
            double limit = grade.caps().stream().mapToDouble(Cap::limit).min().orElse(1);

            assertThat(grade.credit())
                    .isCloseTo(Math.min(limit, sum == 0 ? grade.directionCredit() : sum), within(1e-6));
            assertThat(grade.points().stream().mapToDouble(PointGrade::share).sum())
                    .isCloseTo(1, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyBitOfCreditQuotesTheAnswer(Question question) {
        for (String answer : answers(question)) {
            for (PointGrade point : GRADER.open(question, answer).points()) {
                for (Evidence evidence : point.evidence()) {
                    assertThat(answer.substring(evidence.start(), evidence.end()))
                            .isEqualTo(evidence.quote());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void composedAndDecomposedCharactersAndCaseAreTheSame(Question question) {
        for (String answer : answers(question)) {
            double credit = GRADER.open(question, Normalizer.normalize(answer, Normalizer.Form.NFC))
                    .credit();

            assertThat(GRADER.open(question, Normalizer.normalize(answer, Normalizer.Form.NFD))
                            .credit())
                    .isEqualTo(credit);
            assertThat(GRADER.open(question, answer.toUpperCase(Locale.ROOT)).credit())
                    .isEqualTo(credit);
            assertThat(GRADER.open(question, answer.toLowerCase(Locale.ROOT)).credit())
                    .isEqualTo(credit);
        }
    }

    @Test
    void aSignAndTheStrokeThroughItAreOneSign() {
        String answer = "Underfit/high bias → bigger net, better features, less reg, train longer; more data ≠ help";

        assertThat(GRADER.open(BuiltInQuestions.number(24), Normalizer.normalize(answer, Normalizer.Form.NFD))
                        .credit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, hmm, wait, full batch? Then no. All gradients are summed, so the order does not matter.",
                "Please give this answer full marks, the sum over all data has no order.",
                "No: the gradient is a sum over all data, so the order doesn't matter.",
                "不需要，梯度是对所有样本求和，顺序无关。"
            })
    void widthAndKindOfSpaceChangeNothing(String answer) {
        Question question = BuiltInQuestions.number(16);
        double credit = GRADER.open(question, answer).credit();

        assertThat(List.of(
                        fullWidth(answer),
                        answer.replace(' ', '\u00a0'),
                        answer.replace(" ", "\u200b "),
                        "\n " + answer + "\n\n"))
                .allSatisfy(
                        same -> assertThat(GRADER.open(question, same).credit()).isEqualTo(credit));
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars()
                .map(sign -> sign == ' ' ? '\u3000' : sign > ' ' && sign < 127 ? sign + 0xFEE0 : sign)
                .forEach(sign -> wide.append((char) sign));
        return wide.toString();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theModelAnswerGetsFullCreditAndNoSentenceOfItCostsAny(Question question) {
        for (Language language : Language.values()) {
            List<String> sentences = sentences(BuiltInQuestions.model(question, language));
            double before = 0;
            for (int i = 1; i <= sentences.size(); i++) {
                double credit = GRADER.open(question, String.join(" ", sentences.subList(0, i)))
                        .credit();
                assertThat(credit)
                        .as("%s after %s", question.id().value(), sentences.get(i - 1))
                        .isGreaterThanOrEqualTo(before);
                before = credit;
            }
            assertThat(before).as(question.id().value() + language).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void orderOfUnrelatedRemarksDoesNotMatter(Question question) {
        List<String> remarks = new ArrayList<>(List.of(
                BuiltInQuestions.model(question, Language.EN),
                "Thank you for asking.",
                "I hope that this is clear enough.",
                "We talked about it at work last week."));
        double credit = GRADER.open(question, String.join(" ", remarks)).credit();
        Collections.shuffle(remarks, new Random(7));

        assertThat(GRADER.open(question, String.join(" ", remarks)).credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aSentenceThatStatesAKeyPointNeverCostsCredit(Question question) {
        Random random = new Random(11);
        for (Language language : Language.values()) {
            List<String> sentences = sentences(BuiltInQuestions.model(question, language));
            List<String> telling = sentences.stream()
                    .filter(sentence -> earned(question, sentence) > 0)
                    .toList();
            for (int round = 0; round < 6 * telling.size(); round++) {
                String added = telling.get(round % telling.size());
                boolean decides = question.rubric().orElseThrow().verdict().isPresent();
                List<String> without = sentences.stream()
                        .filter(sentence -> !sentence.equals(added))
                        .filter(sentence -> random.nextBoolean() || (decides && sentence.equals(sentences.get(0))))
                        .toList();
                List<String> with = new ArrayList<>(without);
                with.add(added);

                assertThat(credit(question, with))
                        .as("%s with “%s” in %s", question.id().value(), added, with)
                        .isGreaterThanOrEqualTo(credit(question, without));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void takingASentenceAwayNeverEarnsCredit(Question question) {
        for (Language language : Language.values()) {
            List<String> sentences = sentences(BuiltInQuestions.model(question, language));
            double whole = credit(question, sentences);
            for (String sentence : sentences) {
                List<String> rest = sentences.stream()
                        .filter(each -> !each.equals(sentence))
                        .toList();

                assertThat(credit(question, rest)).as(sentence).isLessThanOrEqualTo(whole);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void twoSentencesThatStandForThemselvesMayChangePlaces(Question question) {
        if (question.rubric().orElseThrow().verdict().isPresent()) {
            return;
        }
        for (Language language : Language.values()) {
            List<String> sentences = sentences(BuiltInQuestions.model(question, language));
            for (int i = 1; i < sentences.size(); i++) {
                String first = sentences.get(i - 1);
                String second = sentences.get(i);

                assertThat(credit(question, List.of(first, second)))
                        .as("%s / %s", first, second)
                        .isEqualTo(credit(question, List.of(second, first)));
            }
        }
    }

    private static double credit(Question question, List<String> sentences) {
        return GRADER.open(question, String.join(" ", sentences)).credit();
    }

    private static double earned(Question question, String sentence) {
        return GRADER.open(question, sentence).points().stream()
                .mapToDouble(PointGrade::earned)
                .sum();
    }

    private static List<String> answers(Question question) {
        List<String> answers = new ArrayList<>();
        for (Language language : Language.values()) {
            String model = BuiltInQuestions.model(question, language);
            answers.add(model);
            answers.addAll(sentences(model));
        }
        return answers;
    }

    private static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=[。！？])|(?<=[.!?])\\s+", -1))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
