package dev.interviewquiz.core.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A single file that somebody named, with the {@code topics.yaml} and the phrasings beside it where there are any. */
final class PackFile extends PackSource {
    private final Path file;

    PackFile(Path file) {
        this.file = file;
    }

    @Override
    List<SourceFile> read() {
        return files().map(PackFile::read).toList();
    }

    private static SourceFile read(Path path) {
        return SourceFile.read(path.toString(), () -> Files.newInputStream(path));
    }

    private Stream<Path> files() {
        String stem = SourceFile.stem(file.getFileName().toString());
        Stream<Path> beside = Stream.of(SourceFile.TOPICS, stem + SourceFile.PHRASINGS)
                .map(file::resolveSibling)
                .filter(other -> !other.equals(file) && Files.isRegularFile(other));
        return Stream.concat(beside, Stream.of(file));
    }

    @Override
    Object fingerprint() {
        return files().map(FileMark::of).toList();
    }
}
