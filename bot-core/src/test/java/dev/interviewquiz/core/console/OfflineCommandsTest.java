package dev.interviewquiz.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interviewquiz.core.grading.Grader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that work on a database which no process holds. */
final class OfflineCommandsTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"backup", "board", "export ann"})
    void aFolderWithoutADatabaseIsRefusedAndStaysAsItIs(String command) {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run(nowhere, command.split(" "))).isEqualTo(1);
        assertThat(out.toString()).contains("there is no database " + nowhere.resolve("quiz.mv.db"));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aBackupThatIsNotThereIsNamed() {
        assertThat(run(folder, "restore", "nofile.zip")).isEqualTo(1);
        assertThat(out.toString()).contains("there is no file nofile.zip");
    }

    @Test
    void anExportOfNobodySaysSo() {
        run(folder, "play");

        assertThat(run(folder, "export", "nobody")).isEqualTo(1);
        assertThat(out.toString()).contains("nothing is kept of \"nobody\" on terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export ann --format xml", "board --platform irc"})
    void aWordThatIsNoneOfThosePossibleIsRefusedWithThem(String command) {
        assertThat(run(folder, command.split(" "))).isEqualTo(2);
        assertThat(out.toString()).containsAnyOf("JSON, CSV", "DISCORD");
    }

    private int run(Path data, String... words) {
        Streams streams = new Streams(
                new BufferedReader(new StringReader("")), new PrintWriter(out, true), new PrintWriter(out, true));
        String[] all = Stream.concat(Arrays.stream(words), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        return Main.commandLine(streams, Optional::empty, Grader::standard).execute(all);
    }

    @Test
    void answersInAFileOfAnyBytesAreGradedLineByLine() throws IOException {
        Path file = folder.resolve("answers");
        String first = "\uFEFF{\"question\":\"deep-learning-16\",\"text\":\"no\"}\r\n";
        String cut = "{\"question\":\"deep-learning-16\",\"text\":\"caf";
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(first.getBytes(StandardCharsets.UTF_8));
            out.write(cut.getBytes(StandardCharsets.UTF_8));
            out.write(0xe9);
            out.write("\"}\nnot json\n".getBytes(StandardCharsets.UTF_8));
            out.write(first.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(grade(file)).isZero();
        assertThat(err.toString().lines()).containsExactly("Not graded: 1 line; \"error\" says why.");
        assertThat(out.toString().lines()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).contains("\"credit\"");
            assertThat(lines.get(1)).contains("\"credit\"", "caf\uFFFD");
            assertThat(lines.get(2)).contains("\"error\"");
            assertThat(lines.get(3)).contains("\"credit\"");
        });
    }

    @Test
    void answersThatAreAllGradedEndWell() throws IOException {
        Path file = Files.writeString(
                folder.resolve("answers"), "{\"question\":\"deep-learning-16\",\"text\":\"no\",\"error\":\"old\"}\n");

        assertThat(grade(file)).isZero();
        assertThat(out.toString()).contains("\"credit\"").doesNotContain("error");
        assertThat(err.toString()).isEmpty();
    }

    private int grade(Path file) {
        Streams streams = new Streams(
                new BufferedReader(new StringReader("")), new PrintWriter(out, true), new PrintWriter(err, true));
        return Main.commandLine(streams, Optional::empty, Grader::standard).execute("grade", file.toString());
    }

    @Test
    void aRefusedRestoreLeavesNothingBehind() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.zip"), "not a zip");
        Path fresh = folder.resolve("a").resolve("b");

        assertThat(run(fresh, "restore", notes.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("is not a backup of Interview Quiz");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aBackupOfAnotherFrontEndNamesTheWayAndLeavesWhatElseStandsThere() throws IOException {
        run(folder.resolve("one"), "play");
        run(folder.resolve("one"), "backup");
        Path zip;
        try (Stream<Path> backups = Files.list(folder.resolve("one").resolve("backups"))) {
            zip = backups.findFirst().orElseThrow();
        }
        Path fresh = Files.createDirectories(folder.resolve("two"));
        Path own = Files.writeString(fresh.resolve("notes.txt"), "mine");

        assertThat(run(fresh, "restore", zip.toString(), "--platform", "slack")).isEqualTo(1);
        assertThat(out.toString()).contains("restore it with --platform terminal");
        assertThat(fresh).isDirectoryContaining(own::equals);
        assertThat(fresh.resolve("quiz.mv.db")).doesNotExist();
    }

    @Test
    void aWordThatIsNearlyACommandIsAnsweredByTheNearestOneAlone() {
        assertThat(run(folder, "bord")).isEqualTo(2);
        assertThat(out.toString()).contains("Did you mean: board?");
    }

    @Test
    void aBoardWithoutPointsSaysSo() {
        run(folder, "play");
        run(folder, "board");

        assertThat(out.toString()).contains("Nobody has points yet.");
    }
}
