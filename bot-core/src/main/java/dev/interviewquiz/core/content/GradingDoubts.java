package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.Guard;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Misconception;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Doubts about a rubric: what the grader itself makes of the model answer, the hint and each misconception. */
final class GradingDoubts {
    private static final double FULL = 0.995;
    private static final double MUCH_FOR_A_HINT = 0.245;

    private final Grader grader;
    private final LoadedPack pack;
    private final Question question;
    private final List<PackProblem> problems = new ArrayList<>();

    GradingDoubts(Grader grader, LoadedPack pack, Question question) {
        this.grader = grader;
        this.pack = pack;
        this.question = question;
    }

    List<PackProblem> found() {
        question.rubric().ifPresent(rubric -> {
            question.modelAnswer().texts().forEach(this::modelAnswer);
            question.hint().ifPresent(hint -> hint.texts().forEach(this::hint));
            misconceptions(rubric);
        });
        return problems;
    }

    private void modelAnswer(Language language, String answer) {
        Grade grade = grader.open(question, answer);
        if (grade.credit() < FULL) {
            problems.add(pack.warning(
                    question.id().value() + ".answer." + language.id(),
                    "gets only " + Math.round(grade.credit() * 100) + " % from the grader (" + lost(grade) + ")",
                    "widen the accepted phrasings, or say in the answer what the rubric asks for"));
        }
    }

    private void hint(Language language, String hint) {
        Grade grade = grader.open(question, hint);
        if (grade.credit() >= MUCH_FOR_A_HINT) {
            problems.add(pack.warning(
                    question.id().value() + ".hint." + language.id(),
                    "gives the answer away: by itself it gets " + Math.round(grade.credit() * 100)
                            + " % from the grader",
                    "say where to look, not what is there"));
        }
    }

    private static String lost(Grade grade) {
        Stream<String> missed = grade.points().stream()
                .filter(point -> point.state() == PointGrade.State.MISSED || point.state() == PointGrade.State.PARTLY)
                .map(point -> "not met: " + point.point());
        Stream<String> capped = grade.caps().stream()
                .map(cap -> "capped by "
                        + cap.misconception()
                                .orElse(cap.guard().map(Guard::name).orElse("a guard")));
        return Stream.concat(missed, capped).collect(Collectors.joining(", "));
    }

    private void misconceptions(Rubric rubric) {
        for (int i = 0; i < rubric.misconceptions().size(); i++) {
            String path = question.id().value() + ".rubric.misconceptions[" + i + "].accept";
            for (Language language : Language.values()) {
                misconception(rubric, rubric.misconceptions().get(i), language, path);
            }
        }
    }

    private void misconception(Rubric rubric, Misconception misconception, Language language, String path) {
        SimplestPhrasing simplest = SimplestPhrasing.in(language, rubric);
        List<String> expressions = misconception.accept().in(language);
        boolean caught = Stream.concat(
                        expressions.stream().map(simplest::of),
                        Stream.of(misconception.name().in(language)))
                .anyMatch(text -> catches(misconception, text));
        if (!expressions.isEmpty() && !caught) {
            problems.add(pack.warning(
                    path + "." + language.id(),
                    "the grader does not catch \"" + misconception.id() + "\" in its own plainest words",
                    "try an answer with: packs try " + question.id().value() + ", and mend the phrasings"));
        }
    }

    private boolean catches(Misconception misconception, String text) {
        return grader.open(question, text).caps().stream()
                .map(Cap::misconception)
                .anyMatch(Optional.of(misconception.id())::equals);
    }
}
