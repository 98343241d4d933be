package dev.interviewquiz.core.console;

import dev.interviewquiz.core.content.Draft;
import dev.interviewquiz.core.content.LoadedPack;
import dev.interviewquiz.core.content.LoadedPacks;
import dev.interviewquiz.core.content.PackLoader;
import dev.interviewquiz.core.content.PackSource;
import dev.interviewquiz.core.question.PackId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packs that a command line means: those named, else those of QUIZ_PACKS, and those of the program with them. */
final class NamedPacks {
    private final PackLoader loader;
    private final Supplier<Optional<Path>> configured;

    /** @param configured the folder of QUIZ_PACKS, asked for only where nothing is named */
    NamedPacks(PackLoader loader, Supplier<Optional<Path>> configured) {
        this.loader = loader;
        this.configured = configured;
    }

    /** A named pack takes the place of the program's own of the same id: who edits that one names its file. */
    LoadedPacks load(List<Path> named, Optional<Path> folder) {
        List<PackSource> sources = (named.isEmpty() ? folder.or(configured).stream() : named.stream())
                .map(NamedPacks::source)
                .toList();
        Set<PackId> replaced = named.isEmpty() ? Set.of() : ids(loader.load(sources));
        return loader.load(Stream.concat(Stream.of(PackSource.builtInWithout(replaced)), sources.stream())
                .toList());
    }

    private static Set<PackId> ids(LoadedPacks loaded) {
        Stream<LoadedPack> refused = loaded.drafts().stream().map(Draft::pack);
        return Stream.concat(loaded.packs().stream(), refused)
                .map(pack -> pack.pack().id())
                .collect(Collectors.toSet());
    }

    private static PackSource source(Path path) {
        return Files.isDirectory(path) ? PackSource.folder(path) : PackSource.file(path);
    }
}
