package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Pack;
import dev.interviewquiz.core.question.Phrases;
import dev.interviewquiz.core.question.QuestionId;
import java.util.Map;
import java.util.Optional;

/**
 * A pack as it was read from a file.
 *
 * @param file as {@link PackProblem#file()} gives it
 * @param phrasings the file beside it that holds further phrasings, where there is one
 * @param lines where its parts stand in {@code file}
 * @param concepts all that its phrasings may name, by name, but for the grader's own
 */
public record LoadedPack(
        Pack pack, String file, Optional<String> phrasings, Lines lines, Map<String, Phrases> concepts) {
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
