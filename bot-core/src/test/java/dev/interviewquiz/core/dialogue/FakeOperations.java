package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Operations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Counts backups, and has the problems of packs, or the error, that a test gives it. */
final class FakeOperations implements Operations {
    List<String> problems = List.of();
    int backups;
    Optional<Error> broken = Optional.empty();

    @Override
    public Path backUp() {
        broken.ifPresent(error -> {
            throw error;
        });
        backups++;
        return Path.of("secret", "folder", "quiz.zip");
    }

    @Override
    public Optional<String> backupProblem() {
        return Optional.empty();
    }

    @Override
    public List<String> reloadPacks() {
        return problems;
    }

    @Override
    public List<String> packProblems() {
        return problems;
    }
}
