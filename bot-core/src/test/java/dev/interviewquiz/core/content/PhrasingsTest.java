package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Expressions;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingsTest {
    private static final String PACK = """
            id: full
            concepts:
              seen: {en: ["training data"]}
            questions:
              - id: full-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "Is it good to repeat the training data?"}
                answer: {en: "No, it repeats the training data and not the rule."}
                rubric:
                  verdict: {right: "no", point: verdict}
                  points:
                    - {id: verdict, name: {en: No}, accept: {en: ["not good"]}}
                    - {id: rote, name: {en: Rote}, accept: {en: ["repeat + @seen"]}}
                  misconceptions:
                    - {id: praise, name: {en: Praise}, cap: 0, accept: {en: ["good memory"]}}
              - id: full-02
                topics: [cnn]
                difficulty: 1
                prompt: {en: "Why pooling?"}
                answer: {en: "It makes the map smaller."}
            """;

    private static final String PHRASINGS = """
            concepts:
              seen: {en: ["old exercises"]}
              parrot: {en: ["parrot"]}
            phrasings:
              full-01:
                points:
                  rote: {en: ["@parrot + @seen"], zh: ["死记硬背"]}
                misconceptions:
                  praise: {en: ["marvellous"]}
                wrong: {en: ["splendid"]}
                direction: {en: ["poor"]}
            """;

    @TempDir
    Path folder;

    private PackFixture packs;

    @BeforeEach
    void start() {
        packs = new PackFixture(folder)
                .with("topics.yaml", PackFixture.TOPICS)
                .with("full.yaml", PACK)
                .with("full.phrasings.yaml", PHRASINGS);
    }

    @Test
    void theyAreAcceptedBesideThoseOfThePack() {
        assertThat(List.of("No, it can repeat the training data.", "No, it can parrot the training data.", "No. 死记硬背"))
                .allSatisfy(answer -> assertThat(credit(answer)).isEqualTo(1));
        assertThat(credit("No, it can parrot the training data, marvellous.")).isZero();
        assertThat(credit("That is splendid.")).isZero();
        assertThat(credit("A poor thing.")).isEqualTo(0.25);
    }

    @Test
    void aConceptOfThePackIsWidenedForThePackToo() {
        assertThat(credit("No, it can repeat the old exercises.")).isEqualTo(1);
    }

    @Test
    void theyChangeNothingButTheWordingOfTheRubric() {
        Question with = question(load());
        packs.without("full.phrasings.yaml");
        Question without = question(load());

        assertThat(with.rubric()).isNotEqualTo(without.rubric());
        assertThat(with.with(without.rubric().orElseThrow())).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "full-01:;full-11:;5;has the unknown key \"full-11\"; did you mean \"full-01\"?",
                "rote:;role:;7;has the unknown key \"role\"; did you mean \"rote\"?",
                "rote:;xylophone:;7;known here: verdict, rote",
                "praise:;prise:;9;did you mean \"praise\"?",
                "points:;pionts:;6;did you mean \"points\"?",
                "full-01:;full-02:;6;has no rubric in its pack",
                "@parrot + @seen;@parot + @seen;7;names the unknown concept \"@parot\"; did you mean \"parrot\"?",
                "@parrot + @seen;parrot + ;7;a group is empty",
                "@parrot + @seen;the + ;7;a group is empty",
                "@parrot + @seen;the;7;only words that are passed over",
                "[\"marvellous\"];[];9;accepts nothing",
                "[\"parrot\"];[\"@parrot\"];3;takes in itself",
                "phrasings:;phrases:;1;has no \"phrasings\"",
            })
    void aMistakeIsToldWithItsLineAndRefusesThePackWithIt(String right, String wrong, int line, String told) {
        packs.with("full.phrasings.yaml", PHRASINGS.replace(right, wrong));

        LoadedPacks loaded = load();

        assertThat(loaded.packs()).isEmpty();
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).endsWith("full.phrasings.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.toString()).contains(told);
        });
    }

    @Test
    void aPackStandsWithoutThemSoItMayNotNameTheirConcepts() {
        packs.with("full.yaml", PACK.replace("repeat + @seen", "@parrot + @seen"));

        assertThat(load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("full.yaml"))
                .satisfies(problem -> assertThat(problem.what()).contains("@parrot"));
    }

    @Test
    void alonePhrasingsAreNoPack() {
        packs.without("full.yaml");

        assertThat(load().packs()).isEmpty();
        assertThat(load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("full.yaml is not read"));
    }

    @Test
    void aLinkOutOfTheFolderIsRefusedWithThePack(@TempDir Path outside) throws IOException {
        packs.without("full.phrasings.yaml");
        Path secret = Files.writeString(outside.resolve("secret.yaml"), PHRASINGS);
        Files.createSymbolicLink(folder.resolve("full.phrasings.yaml"), secret);

        assertThat(load().packs()).isEmpty();
        assertThat(load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("leads out of the folder"));
    }

    @Test
    void aFileThatIsNamedBringsTheOnesBesideIt() {
        LoadedPacks loaded = loader().load(List.of(PackSource.file(folder.resolve("full.yaml"))));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.packs().get(0).phrasings())
                .contains(folder.resolve("full.phrasings.yaml").toString());
    }

    @Test
    void bothAreReadAgainWhenEitherChanged() {
        PacksInUse inUse = new PacksInUse(loader(), List.of(packs.source()));
        packs.with("full.phrasings.yaml", PHRASINGS.replace("@parrot + @seen", "learns nothing"));

        assertThat(inUse.refresh()).isTrue();
        assertThat(Grader.standard()
                        .open(question(inUse.loaded()), "No, it learns nothing.")
                        .credit())
                .isEqualTo(1);
    }

    @Test
    void brokenOnesLeaveTheLastGoodPackInUse() {
        PacksInUse inUse = new PacksInUse(loader(), List.of(packs.source()));
        packs.with("full.phrasings.yaml", "phrasings: [");

        inUse.refresh();

        assertThat(inUse.problems()).anyMatch(PackProblem::refuses);
        assertThat(Grader.standard()
                        .open(inUse.bank().question(new QuestionId("full-01")).orElseThrow(), "No. 死记硬背")
                        .credit())
                .isEqualTo(1);
    }

    private double credit(String answer) {
        return Grader.standard().open(question(load()), answer).credit();
    }

    private static Question question(LoadedPacks loaded) {
        assertThat(loaded.problems()).isEmpty();
        return loaded.bank().question(new QuestionId("full-01")).orElseThrow();
    }

    private LoadedPacks load() {
        return loader().load(List.of(packs.source()));
    }

    private static PackLoader loader() {
        return new PackLoader(Expressions::check);
    }
}
