package dev.interviewquiz.core.console;

import dev.interviewquiz.core.grading.GradeLines;
import dev.interviewquiz.core.grading.Grader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;

/** {@code grade FILE}: grades answers from JSON lines, one line out for each line in; streams. */
@CommandLine.Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grade answers: JSON lines in, JSON lines out; a bad line tells its \"error\" and its number.")
@SuppressWarnings("FieldCanBeFinal") // picocli assigns the options
final class GradeCommand implements Callable<Integer> {
    private final Streams streams;
    private final NamedPacks packs;
    private final Supplier<Grader> grader;

    @CommandLine.Parameters(paramLabel = "FILE", description = "One JSON object a line; - for standard input.")
    private Path file = Path.of("-");

    GradeCommand(Streams streams, NamedPacks packs, Supplier<Grader> grader) {
        this.streams = streams;
        this.packs = packs;
        this.grader = grader;
    }

    @Override
    public Integer call() throws IOException {
        GradeLines lines =
                new GradeLines(packs.load(List.of(), Optional.empty()).bank(), grader.get());
        if (file.toString().equals("-")) {
            return ended(lines.grade(streams.in(), streams.out()));
        }
        try (BufferedReader in = read(file)) {
            return ended(lines.grade(in, streams.out()));
        } catch (NoSuchFileException missing) {
            streams.err().println("There is no file " + file + ".");
            return 1;
        }
    }

    /** A bad line is told in its place and fails nothing: who grades many answers wants the others. */
    private int ended(long bad) {
        streams.out().flush();
        if (bad > 0) {
            streams.err().println("Not graded: " + bad + (bad == 1 ? " line" : " lines") + "; \"error\" says why.");
        }
        return 0;
    }

    /** As standard input is read: what is no UTF-8 stands as a replacement character in its line. */
    private static BufferedReader read(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }
}
