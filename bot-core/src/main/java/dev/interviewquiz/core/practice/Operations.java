package dev.interviewquiz.core.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the process that runs the product offers to its operators. Blocking. */
public interface Operations {
    /**
     * Writes a backup into the configured folder and names its file.
     *
     * @throws java.io.UncheckedIOException when it cannot be written; the message says why
     */
    Path backUp();

    /** Why the last nightly backup was not written; empty when it was, or when none was due yet. */
    Optional<String> backupProblem();

    /** Reads the packs again; the problems, one sentence each. */
    List<String> reloadPacks();

    /** The problems of the last reading of the packs, without reading them again. */
    List<String> packProblems();
}
