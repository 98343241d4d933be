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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code packs try} and {@code grade} make of questions that are not simply asked in words. */
final class PacksTryTest {
    private static final String BUTTONS = """
            id: own
            questions:
              - id: own-01
                topics: [cnn]
                difficulty: 1
                prompt: {en: "Which codes?", zh: "哪些状态码？"}
                answer: {en: "429 and 503.", zh: "429 和 503。"}
                ask: choice
                choice:
                  prompt: {en: "Which codes say: later?", zh: "哪些状态码表示稍后再来？"}
                  options:
                    - {text: {en: "404", zh: "404"}}
                    - {text: {en: "429", zh: "429"}, right: true}
                    - {text: {en: "503", zh: "503"}, right: true}
                    - {text: {en: "400", zh: "400"}}
              - id: own-02
                topics: [cnn]
                difficulty: 1
                prompt: {en: "Why pooling?", zh: "为什么要池化？"}
                answer: {en: "It makes the map smaller.", zh: "让特征图变小。"}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path pack = Path.of("");

    @BeforeEach
    void written() {
        pack = folder.resolve("own.yaml");
    }

    @Test
    void aQuestionAskedOnlyWithButtonsIsTriedByTheLettersOfItsOptions() throws IOException {
        Files.writeString(pack, BUTTONS);

        assertThat(tried("own-01", "B,C\nb c\nA B C D\nB d\n429 and 503\n")).isZero();

        assertThat(out.toString())
                .contains("own-01: Which codes say: later?", "A. 404", "D. 400", "Asked only with buttons.")
                .containsSubsequence(
                        "100 % of the points",
                        "graded by ticks",
                        "ticked 50 % of 50 %  B. 429",
                        "100 % of the points",
                        "0 % of the points",
                        "wrong  A. 404",
                        "ticked 0 % of 50 %  B. 429",
                        "0 % of the points",
                        "not ticked 0 % of 50 %  C. 503",
                        "wrong  D. 400",
                        "Not taken for an answer: it is asked only with buttons");
    }

    @Test
    void gradingTellsThatAQuestionAskedOnlyWithButtonsIsAnsweredByTicks() throws IOException {
        Files.writeString(pack, BUTTONS);
        String lines = "{\"question\":\"own-01\",\"text\":\"503\"}\n{\"question\":\"own-01\",\"ticked\":[2,3]}\n";

        assertThat(run(lines, "grade", "-")).isZero();

        assertThat(out.toString().lines())
                .satisfiesExactly(
                        text -> assertThat(text).contains("is asked only with buttons: give \\\"ticked\\\""),
                        ticks -> assertThat(ticks).contains("\"credit\":1.0", "\"grader\":\"choice\""));
    }

    @Test
    void aSoundQuestionOfARefusedPackIsTriedAndAnotherIsSaidToWait() throws IOException {
        Files.writeString(pack, BUTTONS.replace("ask: choice", "ask: buttons"));

        assertThat(tried("own-02", "It makes the map smaller.\n")).isZero();
        assertThat(tried("own-01", "B\n")).isEqualTo(1);
        assertThat(tried("unheard-of", "B\n")).isEqualTo(1);

        assertThat(out.toString()).contains("100 % of the points");
        assertThat(err.toString())
                .contains("own.yaml:8: error: own-01.ask")
                .containsSubsequence(
                        "its pack is refused until this is mended; own-02 is tried as it stands",
                        "question \"own-01\" can be tried once its errors are mended",
                        "no question \"unheard-of\"; what is refused above is not read");
    }

    private int tried(String id, String answers) {
        return run(answers, "packs", "try", id, pack.toString());
    }

    private int run(String input, String... arguments) {
        Streams streams = new Streams(
                new BufferedReader(new StringReader(input)), new PrintWriter(out, true), new PrintWriter(err, true));
        return Main.commandLine(streams, () -> Optional.of(folder), Grader::standard)
                .execute(arguments);
    }
}
