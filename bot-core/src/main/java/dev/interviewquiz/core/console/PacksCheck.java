package dev.interviewquiz.core.console;

import dev.interviewquiz.core.content.LoadedPack;
import dev.interviewquiz.core.content.LoadedPacks;
import dev.interviewquiz.core.content.PackCheck;
import dev.interviewquiz.core.content.PackProblem;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.Rubric;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code packs check}: every problem with file, line, reason and what to do. */
@CommandLine.Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ManifestVersion.class,
        description = {
            "Tell every problem with file, line, reason and what to do.",
            "Exit code 0 without errors (warnings never refuse a pack), 1 with errors."
        })
final class PacksCheck implements Callable<Integer> {
    private final Streams streams;
    private final NamedPacks packs;
    private final Supplier<Grader> grader;

    @SuppressWarnings("FieldCanBeFinal") // picocli sets it
    @CommandLine.Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Packs or folders of packs. Without any: the program's own and those of QUIZ_PACKS.")
    private List<Path> files = List.of();

    @CommandLine.Option(
            names = "--packs",
            paramLabel = "FOLDER",
            description = "Further folder of packs; by default QUIZ_PACKS.")
    private Optional<Path> folder = Optional.empty();

    PacksCheck(Streams streams, NamedPacks packs, Supplier<Grader> grader) {
        this.streams = streams;
        this.packs = packs;
        this.grader = grader;
    }

    @Override
    public Integer call() {
        LoadedPacks loaded = packs.load(files, folder);
        List<PackProblem> problems = new PackCheck(grader.get()).check(loaded);
        problems.forEach(streams.out()::println);
        loaded.packs().forEach(pack -> print(pack, ""));
        loaded.drafts().forEach(draft -> print(draft.pack(), " (refused)"));
        List<String> unread = refusedUnread(loaded, problems);
        unread.forEach(file -> streams.out().println(file + " (refused)"));
        int refused = loaded.drafts().size() + unread.size();
        long errors = problems.stream().filter(PackProblem::refuses).count();
        streams.out()
                .printf(
                        "%s, %s%s: %s, %s%n",
                        counted(loaded.packs().size(), "pack"),
                        counted(loaded.bank().questions().size(), "question"),
                        refused == 0 ? "" : ", and " + refused + " refused",
                        counted(errors, "error"),
                        counted(problems.size() - errors, "warning"));
        streams.out().flush();
        return errors == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Files that are refused and of which nothing is in use: such as one whose ids another has, or that is no YAML. */
    private static List<String> refusedUnread(LoadedPacks loaded, List<PackProblem> problems) {
        Set<String> told = new HashSet<>();
        loaded.packs().forEach(pack -> told.addAll(files(pack)));
        loaded.drafts().forEach(draft -> told.addAll(files(draft.pack())));
        return problems.stream()
                .filter(PackProblem::refuses)
                .map(PackProblem::file)
                .distinct()
                .filter(file -> !told.contains(file))
                .toList();
    }

    private static List<String> files(LoadedPack pack) {
        return Stream.concat(Stream.of(pack.file()), pack.phrasings().stream()).toList();
    }

    private void print(LoadedPack pack, String remark) {
        long phrasings = pack.pack().questions().stream()
                .flatMap(question -> question.rubric().stream())
                .flatMap(Rubric::phrasings)
                .mapToLong(Phrases::size)
                .sum();
        streams.out()
                .printf(
                        "%s, %s in %s%s%n",
                        counted(pack.pack().questions().size(), "question"),
                        counted(phrasings, "phrasing"),
                        pack.phrasings()
                                .map(beside -> pack.file() + " and " + beside)
                                .orElse(pack.file()),
                        remark);
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
