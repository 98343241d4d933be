package dev.interviewquiz.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.question.Difficulty;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.QuestionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackLoaderTest {
    @TempDir
    Path folder;

    private PackFixture packs;

    @BeforeEach
    void topics() {
        packs = new PackFixture(folder).with("topics.yaml", PackFixture.TOPICS);
    }

    @Test
    void onlyIdTopicDifficultyPromptAndAnswerInOneLanguageAreRequired() {
        LoadedPacks loaded = packs.with("small.yaml", PackFixture.SMALLEST).load();

        assertThat(loaded.problems()).isEmpty();
        Question question = loaded.bank().question(new QuestionId("small-01")).orElseThrow();
        assertThat(question.version()).isEqualTo(1);
        assertThat(question.difficulty()).isEqualTo(Difficulty.MEDIUM);
        assertThat(question.speaks(Language.EN)).isTrue();
        assertThat(question.speaks(Language.ZH)).isFalse();
        assertThat(question.canBe(Form.CHOICE)).isFalse();
        assertThat(question.rubric()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',true,true", "ask: open,true,false", "ask: choice,false,true"})
    void aQuestionIsAskedInTheFormThatItNamesOrInBoth(String ask, boolean open, boolean choice) {
        String pack = PackFixture.SMALLEST + PackFixture.CHOICE + "    " + ask;

        LoadedPacks loaded = packs.with("small.yaml", pack).load();

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.bank().questions()).singleElement().satisfies(question -> {
            assertThat(question.canBe(Form.OPEN)).isEqualTo(open);
            assertThat(question.canBe(Form.CHOICE)).isEqualTo(choice);
            assertThat(QuestionJson.read(QuestionJson.write(question))).isEqualTo(question);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "topics: [cnn];topic: [cnn];4;small-01;did you mean \"topics\"",
                "difficulty: 2;difficulty: 4;5;small-01.difficulty;whole number from 1 to 3",
                "difficulty: 2;difficulty: hard;5;small-01.difficulty;\"hard\"",
                "difficulty: 2;dificulty: 2;5;small-01;did you mean \"difficulty\"",
                "prompt: {en:;prompt: {eng:;6;small-01.prompt;did you mean \"en\"",
                "prompt: {en: \"Why pooling?\"};prompt: Why pooling?;6;small-01.prompt;not a mapping",
                "answer: {en: \"It makes;answer: {zh: \"It makes;3;small-01;different languages",
                "Why pooling?;' ';6;small-01.prompt.en;is empty",
                "topics: [cnn];topics: [];4;small-01.topics;no topic",
                "topics: [cnn];topics: cnn;4;small-01.topics;not a list",
                "id: small-01;id: Small_01;3;Small_01.id;a-z",
                "difficulty: 2;difficulty: !!int 2;5;'';tag",
                "difficulty: 2;difficulty: 2~    difficulty: 2;6;small-01;twice",
                "difficulty: 2;difficulty: 2~    ask: choice;6;small-01.ask;no options",
                "difficulty: 2;difficulty: 2~    ask: both;6;small-01.ask;neither open nor choice",
            })
    void eachProblemIsToldWithLinePathAndRemedy(String right, String wrong, int line, String path, String told) {
        String broken = PackFixture.SMALLEST.replace(right, wrong.replace("~", "\n"));

        LoadedPacks loaded = packs.with("small.yaml", broken).load();

        assertThat(loaded.bank().packs()).isEmpty();
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(PackProblem.Severity.ERROR);
            assertThat(problem.file()).endsWith("small.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.toString()).contains(told);
        });
    }

    @Test
    void everyProblemOfAFileIsToldAtOnce() {
        String broken = PackFixture.SMALLEST
                .replace("difficulty: 2", "difficulty: 9")
                .replace("topics", "topic")
                .replace("prompt: {en", "prompt: {fr");

        assertThat(packs.with("small.yaml", broken).load().problems()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        LoadedPacks loaded =
                packs.with("small.yaml", PackFixture.SMALLEST + "  - id: \"x\n").load();

        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isGreaterThanOrEqualTo(8));
    }

    @Test
    void aBrokenPackIsRefusedAsAWholeAndTheOthersAreLoaded() {
        String other = PackFixture.SMALLEST.replace("small", "other");
        String halfBroken = PackFixture.SMALLEST
                + PackFixture.SMALLEST
                        .substring(PackFixture.SMALLEST.indexOf("  - id"))
                        .replace("small-01", "small-02")
                        .replace("difficulty: 2", "difficulty: 7");

        LoadedPacks loaded =
                packs.with("half.yaml", halfBroken).with("other.yaml", other).load();

        assertThat(loaded.bank().packs()).extracting(pack -> pack.id().value()).containsExactly("other");
        assertThat(loaded.refused()).isTrue();
    }

    @Test
    void theSameQuestionIdInTwoPacksIsAnErrorThatNamesBothPlaces() {
        String second = PackFixture.SMALLEST.replace("id: small\n", "id: another\n");

        LoadedPacks loaded = packs.with("a.yaml", PackFixture.SMALLEST)
                .with("b.yaml", second)
                .load();

        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).contains("a.yaml:3").contains("b.yaml:3");
            assertThat(problem.refuses()).isTrue();
        });
        assertThat(loaded.bank().packs()).hasSize(1);
    }

    @Test
    void theSameQuestionIdTwiceInOnePackIsAnErrorThatNamesBothLines() {
        String twice = PackFixture.SMALLEST + PackFixture.SMALLEST.substring(PackFixture.SMALLEST.indexOf("  - id"));

        assertThat(packs.with("a.yaml", twice).load().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what()).contains("line 3");
                    assertThat(problem.line()).isEqualTo(8);
                });
    }

    @Test
    void whatElseIsWrongWithTheSecondOfTwoQuestionsOfOneIdIsToldAtItsOwnLine() {
        String copy = PackFixture.SMALLEST
                .substring(PackFixture.SMALLEST.indexOf("  - id"))
                .replace("[cnn]", "[nosuch]")
                .replace("difficulty: 2", "difficulty: 9");

        LoadedPacks loaded = packs.with("a.yaml", PackFixture.SMALLEST + copy).load();

        assertThat(loaded.problems()).extracting(PackProblem::line).containsExactly(8, 9, 10);
        assertThat(loaded.drafts())
                .singleElement()
                .satisfies(draft -> assertThat(TextDoubts.in(
                                draft.pack(), draft.pack().pack().questions().get(1)))
                        .singleElement()
                        .satisfies(doubt -> assertThat(doubt.line()).isEqualTo(8)));
    }

    @Test
    void theSamePackIdInTwoFilesIsAnError() {
        String second = PackFixture.SMALLEST.replace("small-01", "small-02");

        LoadedPacks loaded = packs.with("a.yaml", PackFixture.SMALLEST)
                .with("b.yaml", second)
                .load();

        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("a.yaml"));
    }

    @Test
    void oneTopicWithTwoNamesIsAnErrorThatNamesBothPlaces() throws IOException {
        Path further = Files.createDirectory(folder.resolve("further"));
        PackFixture second =
                new PackFixture(further).with("topics.yaml", PackFixture.TOPICS.replace("en: CNN", "en: ConvNet"));

        LoadedPacks loaded = PackFixture.loader().load(List.of(packs.source(), second.source()));

        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).contains("further");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.what()).contains("ConvNet").contains(folder.resolve("topics.yaml") + ":2");
        });
    }

    @Test
    void aTopicThatNoVocabularyNamesIsAWarning() {
        LoadedPacks loaded = packs.with("small.yaml", PackFixture.SMALLEST.replace("[cnn]", "[cnm]"))
                .load();

        assertThat(loaded.bank().packs()).hasSize(1);
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(PackProblem.Severity.WARNING);
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.remedy()).contains("\"cnn\"");
        });
    }

    @Test
    void moreThanFiftyAliasesAreRefused() {
        String aliases = "name: &n {en: x}\n" + "name2: *n\n".repeat(51);

        assertThat(packs.with("a.yaml", aliases).load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("50 aliases"));
    }

    @Test
    void deepNestingIsRefusedBeforeItCanHurt() {
        assertThat(packs.with("a.yaml", "[".repeat(100_000)).load().problems())
                .anySatisfy(problem -> assertThat(problem.what()).contains("deeper than 20"));
    }

    @Test
    void aFileOverTwoMegabytesIsRefused() {
        String large = PackFixture.SMALLEST + "# " + "x".repeat(2 * 1024 * 1024);

        assertThat(packs.with("a.yaml", large).load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("2 MB"));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.yaml"), PackFixture.SMALLEST);
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);

        LoadedPacks loaded = packs.load();

        assertThat(loaded.bank().packs()).isEmpty();
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("leads out of the folder"));
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nowhere"));

        assertThat(packs.load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("link to no file"));
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        packs.with("small.txt", PackFixture.SMALLEST);
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("small.txt"));

        assertThat(packs.load().bank().packs()).hasSize(1);
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("a.yaml"), "id: \u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(packs.load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("UTF-8"));
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorAndNoCrash() {
        LoadedPacks loaded = PackFixture.loader().load(List.of(PackSource.folder(folder.resolve("nowhere"))));

        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy()).contains("QUIZ_PACKS"));
    }

    @Test
    void anEmptyFileIsAnError() {
        assertThat(packs.with("a.yaml", "# nothing\n").load().refused()).isTrue();
    }
}
