package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.QuestionId;

/**
 * A pack as it was read from a file.
 *
 * @param file as {@link PackProblem#file()} gives it
 * @param lines where its parts stand in that file
 */
public record LoadedPack(Pack pack, String file, Lines lines) {
    /** A warning about a part of the pack, with the line on which it stands. */
    PackProblem warning(String path, String what, String remedy) {
        return new PackProblem(file, lines.of(path), PackProblem.Severity.WARNING, path, what, remedy);
    }

    PackProblem error(String path, String what, String remedy) {
        return new PackProblem(file, lines.of(path), PackProblem.Severity.ERROR, path, what, remedy);
    }

    String place(QuestionId question) {
        return file + ":" + lines.of(question.value());
    }
}
