package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.Form;
import dev.interviewquiz.core.question.Question;
import java.util.List;
import java.util.stream.Collectors;

/** One doubt for all questions of a pack that have no rubric: what their answers are then held against is too narrow. */
final class Unguided {
    private static final int NAMED = 5;

    private Unguided() {}

    static List<PackProblem> among(List<Question> questions, LoadedPack pack) {
        List<String> ids = questions.stream()
                .filter(question -> question.rubric().isEmpty() && question.canBe(Form.OPEN))
                .map(question -> question.id().value())
                .toList();
        return ids.isEmpty() ? List.of() : List.of(warning(pack, ids));
    }

    private static PackProblem warning(LoadedPack pack, List<String> ids) {
        String named = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = ids.size() > NAMED ? " …" : "";
        String which =
                ids.size() == 1 ? "has no rubric" : ids.size() + " questions have no rubric (" + named + more + ")";
        return pack.warning(
                ids.size() == 1 ? ids.get(0) : "questions",
                which + ", so answers are compared with the model answer alone,"
                        + " and a right one in other words often gets less than half",
                "name the two or three points that count; see \"One rubric, worked through\" in the README");
    }
}
