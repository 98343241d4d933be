package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theExampleThatNewWritesPassesTheCheckWithoutAnyDoubt() {
        Path example = folder.resolve("example.yaml");

        assertThat(run("", "packs", "new", example.toString())).isZero();
        assertThat(run("", "packs", "check", example.toString())).isZero();

        assertThat(folder.resolve("pack.schema.json")).exists();
        assertThat(folder.resolve("phrasings.schema.json")).exists();
        assertThat(lines()).noneMatch(line -> line.startsWith(example.toString()));
    }

    @Test
    void twoNewPacksStandInOneFolder() throws IOException {
        run("", "packs", "new", folder.resolve("concurrency.yaml").toString());
        run("", "packs", "new", folder.resolve("databases.yaml").toString());
        run("", "packs", "new", folder.resolve("Big Data.yaml").toString());

        assertThat(run("", "packs", "check", folder.toString())).isZero();
        assertThat(folder.resolve("concurrency.yaml"))
                .content()
                .contains("id: concurrency ", "id: concurrency-01 ", "into concurrency.phrasings.yaml");
        assertThat(folder.resolve("Big Data.yaml")).content().contains("id: my-pack ", "into Big Data.phrasings.yaml");
    }

    @Test
    void newNeverWritesOverAFile() throws IOException {
        Path there = Files.writeString(folder.resolve("there.yaml"), "mine");

        assertThat(run("", "packs", "new", there.toString())).isEqualTo(1);

        assertThat(there).hasContent("mine");
        assertThat(err.toString()).contains("there already");
    }

    @Test
    void checkTellsFileLineReasonAndRemedyAndFails() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "id: broken\nquestion: []\n");

        assertThat(run("", "packs", "check", broken.toString())).isEqualTo(1);

        assertThat(out.toString()).contains(broken + ":2: error: ").contains("did you mean \"questions\"?");
    }

    @Test
    void oneRunOfCheckTellsAllThatIsWrongWithAFile() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), """
                id: broken
                questions:
                  - id: broken-01
                    topics: [zebra]
                    difficulty: 9
                    prompt: {en: "What is a zebra?", zh: "斑马是什么？"}
                    answer: {en: "A striped horse.", zh: "有条纹的马。"}
                    choice:
                      options:
                        - {text: {en: "A horse", zh: "马"}, right: true}
                        - {text: {en: "A fish", zh: "鱼"}}
                        - {text: {en: "A fish", zh: "鱼"}}
                  - id: deep-learning-01
                    topics: [cnn]
                    difficulty: 1
                    prompt: {en: "Why?"}
                    answer: {zh: "因为。"}
                  - id: broken-03
                    topics: [cnn]
                    difficulty: 1
                    prompt: {en: "Why?"}
                    answer: {en: "Because."}
                """);

        assertThat(run("", "packs", "check", broken.toString())).isEqualTo(1);

        assertThat(out.toString())
                .contains("broken-01.difficulty: is \"9\"", "names the topic \"zebra\"")
                .contains("broken-01.choice.options[2].text: says the same as another option")
                .contains("deep-learning-01: the question id stands at " + broken + ":13 and at classpath:")
                .contains("deep-learning-01: has prompt and answer in different languages")
                .contains("broken-03: lacks prompt or answer in Chinese")
                .contains("3 questions, 0 phrasings in " + broken + " (refused)")
                .contains("1 pack, 25 questions, and 1 refused: 3 errors, ");
    }

    @Test
    void aRefusedPackThatTakesThePlaceOfTheProgramsOwnCollidesWithNothing() throws IOException {
        Path edited = Files.writeString(folder.resolve("edited.yaml"), """
                id: deep-learning
                questions:
                  - id: deep-learning-01
                    topics: [cnn]
                    difficulty: 9
                    prompt: {en: "Why?"}
                    answer: {en: "Because."}
                """);

        assertThat(run("", "packs", "check", edited.toString())).isEqualTo(1);

        assertThat(out.toString()).contains("0 packs, 0 questions, and 1 refused: 1 error, ");
    }

    @Test
    void aPackWhoseIdsAnotherHasIsCountedAmongTheRefused() throws IOException {
        String pack = """
                id: twin
                questions:
                  - id: twin-01
                    topics: [cnn]
                    difficulty: 1
                    prompt: {en: "Why?"}
                    answer: {en: "Because."}
                """;
        Files.writeString(folder.resolve("a.yaml"), pack);
        Path second = Files.writeString(folder.resolve("b.yaml"), pack);

        assertThat(run("", "packs", "check", folder.toString())).isEqualTo(1);

        assertThat(out.toString())
                .contains(second + " (refused)")
                .contains("2 packs, 26 questions, and 1 refused: 2 errors, ");
    }

    @Test
    void checkReadsTheFolderOfFurtherPacksToo() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "id: [\n");

        assertThat(run("", "packs", "check", "--packs", folder.toString())).isEqualTo(1);

        assertThat(out.toString()).contains("broken.yaml");
    }

    @Test
    void withNothingNamedTheConfiguredFolderIsRead() throws IOException {
        Files.writeString(Files.createDirectory(configured()).resolve("broken.yaml"), "id: [\n");

        assertThat(run("", "packs", "check")).isEqualTo(1);

        assertThat(out.toString()).contains("broken.yaml");
    }

    @Test
    void aNamedPackTakesThePlaceOfTheProgramsOwnOfTheSameId() throws IOException {
        Path edited = folder.resolve("edited.yaml");
        Files.writeString(edited, """
                id: deep-learning
                questions:
                  - id: deep-learning-01
                    topics: [cnn]
                    difficulty: 1
                    prompt: {en: "Why?"}
                    answer: {en: "Because."}
                """);

        assertThat(run("", "packs", "check", edited.toString())).isZero();

        assertThat(out.toString()).contains("1 pack, 1 question: 0 errors");
    }

    @Test
    void checkCountsAndNamesThePhrasingsBesideAPackAndTryUsesThem() throws IOException {
        Path pack = folder.resolve("example.yaml");
        run("", "packs", "new", pack.toString());
        Path beside = Files.writeString(folder.resolve("example.phrasings.yaml"), """
                phrasings:
                  example-01:
                    points:
                      noise: {en: ["sees ghosts"]}
                """);

        assertThat(run("", "packs", "check", pack.toString())).isZero();
        assertThat(run("It sees ghosts.\n", "packs", "try", "example-01", pack.toString()))
                .isZero();

        assertThat(out.toString()).contains("1 question, 10 phrasings in " + pack + " and " + beside);
        assertThat(out.toString()).contains("said 50 % of 50 %");
    }

    @Test
    void tryShowsWhatTheGraderMakesOfEachLine() {
        String answers =
                "It learns the noise of the training set. Training error falls, validation error rises.\n\n???\n";
        Path example = folder.resolve("example.yaml");
        run("", "packs", "new", example.toString());

        assertThat(run(answers, "packs", "try", "example-01", example.toString()))
                .isZero();

        assertThat(out.toString()).contains("100 % of the points").contains("said 50 % of 50 %");
        assertThat(out.toString()).contains("Not taken for an answer: it has no word");
    }

    @Test
    void trySpeaksChinese() {
        Path example = folder.resolve("example.yaml");
        run("", "packs", "new", example.toString());

        run("过拟合就是把噪声也学进去了。\n", "packs", "try", "--lang", "zh", "example-01", example.toString());

        assertThat(out.toString()).contains("答到").contains("未答").contains("学到的是噪声而不是规律");
    }

    @Test
    void anUnknownQuestionSuggestsTheNearest() {
        assertThat(run("", "packs", "try", "deep-learing-01")).isEqualTo(1);

        assertThat(err.toString()).contains("did you mean \"deep-learning-01\"?");
    }

    @Test
    void versionAndHelpAreThere() {
        assertThat(run("", "--version")).isZero();
        assertThat(run("", "packs", "--help")).isZero();

        assertThat(out.toString()).contains("interview-quiz ").contains("check").contains("try");
    }

    private int run(String input, String... arguments) {
        Streams streams = new Streams(
                new BufferedReader(new StringReader(input)), new PrintWriter(out, true), new PrintWriter(err, true));
        return Main.commandLine(streams, () -> Optional.of(configured()).filter(Files::exists), Grader::standard)
                .execute(arguments);
    }

    private Path configured() {
        return folder.resolve("configured");
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }
}
