package dev.interviewquiz.core.console;

import dev.interviewquiz.core.content.LoadedPacks;
import dev.interviewquiz.core.content.PackProblem;
import dev.interviewquiz.core.content.Suggestion;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code packs try}: what the grader makes of answers, one a line. */
@CommandLine.Command(
        name = "try",
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        description = "Read answers to a question, one a line, and show what the grader makes of each.")
final class PacksTry implements Callable<Integer> {
    private final Streams streams;
    private final NamedPacks packs;
    private final Supplier<Grader> grader;

    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    @CommandLine.Parameters(index = "0", paramLabel = "ID", description = "The question, such as deep-learning-16.")
    private String id = "";

    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    @CommandLine.Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "0..*",
            description = "Packs or folders of packs. Without any: the program's own and those of QUIZ_PACKS.")
    private List<Path> files = List.of();

    @CommandLine.Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "Of what is shown.")
    private String language = "en";

    @CommandLine.Option(
            names = "--packs",
            paramLabel = "FOLDER",
            description = "Further folder of packs; by default QUIZ_PACKS.")
    private Optional<Path> folder = Optional.empty();

    PacksTry(Streams streams, NamedPacks packs, Supplier<Grader> grader) {
        this.streams = streams;
        this.packs = packs;
        this.grader = grader;
    }

    @Override
    public Integer call() throws IOException {
        LoadedPacks loaded = packs.load(files, folder);
        loaded.problems().stream().filter(PackProblem::refuses).forEach(streams.err()::println);
        Optional<Question> question = named(loaded.bank().questions().stream());
        Optional<Question> tried = question.or(() -> named(sound(loaded)));
        if (tried.isEmpty()) {
            return unknown(loaded);
        }
        if (question.isEmpty()) {
            streams.err().println("its pack is refused until this is mended; " + id + " is tried as it stands");
        }
        read(tried.orElseThrow(), trial(tried.orElseThrow()));
        return CommandLine.ExitCode.OK;
    }

    private Optional<Question> named(Stream<Question> questions) {
        return questions.filter(item -> item.id().value().equals(id)).findFirst();
    }

    private static Stream<Question> sound(LoadedPacks loaded) {
        return loaded.drafts().stream().flatMap(draft -> draft.sound().stream());
    }

    private Trial trial(Question question) {
        Language shown = Language.of(language);
        return question.canBe(Form.OPEN) ? new TrialLines(shown) : new ChoiceTrial(shown);
    }

    private int unknown(LoadedPacks loaded) {
        boolean refused = named(loaded.drafts().stream().flatMap(draft -> draft.pack().pack().questions().stream()))
                .isPresent();
        List<String> ids = Stream.concat(loaded.bank().questions().stream(), sound(loaded))
                .map(item -> item.id().value())
                .toList();
        String otherwise = loaded.refused() ? "what is refused above is not read" : "packs check lists the packs";
        streams.err()
                .println(
                        refused
                                ? "question \"" + id + "\" can be tried once its errors are mended"
                                : "no question \"" + id + "\"; " + Suggestion.remedy(id, ids, otherwise));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private void read(Question question, Trial lines) throws IOException {
        Grader compiled = grader.get();
        print(lines.opening(question));
        for (String answer = streams.in().readLine();
                answer != null;
                answer = streams.in().readLine()) {
            if (!answer.isBlank()) {
                print(lines.of(question, answer, compiled));
            }
        }
    }

    private void print(List<String> lines) {
        lines.forEach(streams.out()::println);
        streams.out().println();
        streams.out().flush();
    }
}
