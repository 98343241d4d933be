package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for what is doubtful in packs that have no error: texts over their limit or missing in a language, wrong options
 * that the rubric accepts, right options that their length betrays, model answers that the grader does not give full
 * credit, hints that it does, misconceptions that it does not catch. All of it are warnings. Thread-safe; takes some milliseconds a question.
 */
public final class PackCheck {
    private final Grader grader;

    public PackCheck(Grader grader) {
        this.grader = grader;
    }

    /** The problems of the loading and the doubts about what was loaded, by file and line. */
    public List<PackProblem> check(LoadedPacks loaded) {
        Stream<PackProblem> doubts = loaded.packs().stream().flatMap(pack -> check(pack).stream());
        return Stream.concat(loaded.problems().stream(), doubts)
                .sorted(PackProblem.ORDER)
                .toList();
    }

    /** The doubts about one pack. */
    public List<PackProblem> check(LoadedPack pack) {
        List<PackProblem> problems = new ArrayList<>();
        for (Question question : pack.pack().questions()) {
            problems.addAll(TextDoubts.in(pack, question));
            problems.addAll(new ChoiceDoubts(grader, pack, question).found());
            problems.addAll(new GradingDoubts(grader, pack, question).found());
        }
        return problems;
    }
}
