package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import dev.interviewquiz.core.question.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackConceptsTest {
    private static final String PACK = """
            id: full
            concepts:
              seen: {en: ["training data|=practised"], zh: ["见过"]}
              known: {en: ["@seen|familiar"]}
              spare: {en: ["never used"]}
            questions:
              - id: full-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "What is overfitting?", zh: "什么是过拟合？"}
                answer: {en: "It repeats the training data.", zh: "只会重复见过的。"}
                rubric:
                  points:
                    - id: rote
                      name: {en: Rote}
                      accept: {en: ["@repeat|@memorise + @known"]}
            """;

    @TempDir
    Path folder;

    @Test
    void aConceptStandsForAllItsAlternativesInBothLanguages() {
        Question question = question(load(PACK));
        Grader grader = Grader.standard();

        assertThat(List.of(
                        "It repeats what was practised.",
                        "It has the familiar cases by heart.",
                        "把见过的死记硬背下来",
                        "反复背见过的例子"))
                .allSatisfy(answer ->
                        assertThat(grader.open(question, answer).credit()).isEqualTo(1));
        assertThat(grader.open(question, "It does not repeat the training data.")
                        .credit())
                .isZero();
    }

    @Test
    void aRubricHoldsTheConceptsThatItUsesAndComesBackWithThem() {
        Question question = question(load(PACK));
        Rubric rubric = question.rubric().orElseThrow();

        assertThat(rubric.concepts()).containsOnlyKeys("seen", "known");
        assertThat(QuestionJson.read(QuestionJson.write(question))).isEqualTo(question);
    }

    @Test
    void aPacksConceptTakesThePlaceOfTheGradersOwn() {
        String pack = PACK.replace("spare: {en: [\"never used\"]}", "repeat: {en: [parrot]}");
        Question question = question(load(pack));
        Grader grader = Grader.standard();

        assertThat(grader.open(question, "It can parrot the familiar ones.").credit())
                .isEqualTo(1);
        assertThat(grader.open(question, "It does the familiar ones again and again.")
                        .credit())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@known\"];@knwon\"];full-01.rubric.points[0].accept.en[0];16;names the unknown concept \"@knwon\"; did you mean \"known\"?",
                "@known\"];@xylophone\"];full-01.rubric.points[0].accept.en[0];16;define it under concepts: at the top",
                "@seen|familiar;@sene|familiar;concepts.known;4;did you mean \"seen\"?",
                "training data|=practised;training data|@known;concepts.seen;3;takes in itself: @seen → @known → @seen",
                "never used;never @spare;concepts.spare;5;takes in itself: @spare → @spare",
                "never used;never + used;concepts.spare;5;is more than one group",
                "never used;!used;concepts.spare;5;is more than one group",
                "spare:;Spare_1:;concepts.Spare_1;5;is no name for a concept",
                "{en: [\"never used\"]};[a];concepts.spare;5;is not a mapping",
                "{en: [\"never used\"]};{en: []};concepts.spare;5;accepts nothing",
                "never used;never | | used;concepts.spare.en[0];5;an alternative is empty",
            })
    void aMistakeInAConceptIsToldWithItsLine(String right, String wrong, String path, int line, String told) {
        LoadedPacks loaded = load(PACK.replace(right, wrong));

        assertThat(loaded.refused()).isTrue();
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.toString()).contains(told);
        });
    }

    /** Forty layers of two, each of which takes in both of the next: a thousand milliard ways, and no circle. */
    @Test
    @Timeout(60)
    void manyWaysThroughConceptsAreGoneOnce() {
        String layers = IntStream.range(0, 40)
                .mapToObj(layer -> "  a" + layer + ": {en: [\"@a" + (layer + 1) + "|@b" + (layer + 1) + "\"]}\n  b"
                        + layer + ": {en: [\"@a" + (layer + 1) + "|@b" + (layer + 1) + "\"]}\n")
                .collect(Collectors.joining());
        LoadedPacks loaded =
                load(PACK.replace("questions:\n", layers + "  a40: {en: [left]}\n  b40: {en: [right]}\nquestions:\n"));

        assertThat(loaded.refused()).isFalse();
    }

    @Test
    void moreConceptsThanAGraderCouldLookForAreRefused() {
        String many = IntStream.range(0, 500)
                .mapToObj(number -> "  c" + number + ": {en: [word" + number + "]}\n")
                .collect(Collectors.joining());
        LoadedPacks loaded = load(PACK.replace("questions:\n", many + "questions:\n"));

        assertThat(loaded.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).contains("holds 503 concepts", "write at most 500 in a file"));
    }

    private static Question question(LoadedPacks loaded) {
        assertThat(loaded.problems()).isEmpty();
        return loaded.bank().question(new QuestionId("full-01")).orElseThrow();
    }

    private LoadedPacks load(String pack) {
        PackFixture fixture =
                new PackFixture(folder).with("topics.yaml", PackFixture.TOPICS).with("full.yaml", pack);
        return new PackLoader(Expressions::check).load(List.of(fixture.source()));
    }
}
