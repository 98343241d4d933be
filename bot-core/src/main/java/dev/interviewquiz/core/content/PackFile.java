package dev.interviewquiz.core.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A single file that somebody named. */
final class PackFile extends PackSource {
    private final Path file;

    PackFile(Path file) {
        this.file = file;
    }

    @Override
    List<SourceFile> read() {
        return List.of(SourceFile.read(file.toString(), () -> Files.newInputStream(file)));
    }

    @Override
    Object fingerprint() {
        return FileMark.of(file);
    }
}
