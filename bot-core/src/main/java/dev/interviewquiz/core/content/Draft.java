package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Question;
import java.util.List;

/**
 * A pack that is refused, as far as it could be read: what else is wrong with it is told in the same run. Nothing is ever
 * asked from it.
 *
 * @param errors for which it is refused
 */
public record Draft(LoadedPack pack, List<PackProblem> errors) {
    public Draft {
        errors = List.copyOf(errors);
    }

    /** The questions that no error has to do with. */
    public List<Question> sound() {
        return pack.pack().questions().stream().filter(this::isWhole).toList();
    }

    /** Whether no error has to do with a question, so that it would stand in the pack as it was read. */
    boolean isWhole(Question question) {
        return !QuestionReader.isNameless(question.id())
                && errors.stream().noneMatch(error -> touches(question.id().value(), error));
    }

    /** A concept may be used anywhere, and so the phrasings of another file. */
    private boolean touches(String question, PackProblem error) {
        return !error.file().equals(pack.file())
                || error.path().startsWith("concepts")
                || (error.path() + ".").startsWith(question + ".");
    }
}
