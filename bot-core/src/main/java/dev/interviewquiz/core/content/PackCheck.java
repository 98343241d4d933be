package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for what is doubtful in packs, also beside their errors: texts over their limit or missing in a language, wrong options
 * that the rubric accepts, right options that their length betrays, questions without a rubric, model answers that the grader
 * does not give full credit, hints that it does, misconceptions that it does not catch. All of it are warnings. Thread-safe; takes some milliseconds a question.
 */
public final class PackCheck {
    private final Grader grader;

    public PackCheck(Grader grader) {
        this.grader = grader;
    }

    /** The problems of the loading and the doubts about what was loaded, by file and line. */
    public List<PackProblem> check(LoadedPacks loaded) {
        Stream<PackProblem> doubts = loaded.packs().stream().flatMap(pack -> check(pack).stream());
        Stream<PackProblem> beside = loaded.drafts().stream().flatMap(draft -> check(draft).stream());
        return Stream.of(loaded.problems().stream(), doubts, beside)
                .flatMap(found -> found)
                .sorted(PackProblem.ORDER)
                .toList();
    }

    /** The doubts about one pack. */
    public List<PackProblem> check(LoadedPack pack) {
        List<PackProblem> problems = new ArrayList<>();
        for (Question question : pack.pack().questions()) {
            problems.addAll(check(pack, question));
        }
        problems.addAll(Unguided.among(pack.pack().questions(), pack));
        return problems;
    }

    /** Of a question with an error only what that error does not bear upon: texts, and options that are the same. */
    private List<PackProblem> check(Draft draft) {
        List<PackProblem> problems = new ArrayList<>();
        List<Question> questions = draft.pack().pack().questions();
        for (Question question : questions) {
            if (draft.isWhole(question)) {
                problems.addAll(check(draft.pack(), question));
            } else {
                problems.addAll(TextDoubts.in(draft.pack(), question));
                problems.addAll(new ChoiceDoubts(grader, draft.pack(), question).same());
            }
        }
        problems.addAll(Unguided.among(draft.sound(), draft.pack()));
        return problems;
    }

    private List<PackProblem> check(LoadedPack pack, Question question) {
        List<PackProblem> problems = new ArrayList<>(TextDoubts.in(pack, question));
        problems.addAll(new ChoiceDoubts(grader, pack, question).found());
        problems.addAll(new GradingDoubts(grader, pack, question).found());
        return problems;
    }
}
