package dev.interviewquiz.slack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the platforms' specifications in a folder {@code shared/specs} beside the project or above it. */
final class Specs {
    private Specs() {}

    static Optional<Path> file(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/specs").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
