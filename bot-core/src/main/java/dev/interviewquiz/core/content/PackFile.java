package dev.interviewquiz.core.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A single file that somebody named, with the {@code topics.yaml} beside it where there is one. */
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
        Path topics = file.resolveSibling(SourceFile.TOPICS);
        boolean beside = !topics.equals(file) && Files.isRegularFile(topics);
        return beside ? Stream.of(topics, file) : Stream.of(file);
    }

    @Override
    Object fingerprint() {
        return files().map(FileMark::of).toList();
    }
}
