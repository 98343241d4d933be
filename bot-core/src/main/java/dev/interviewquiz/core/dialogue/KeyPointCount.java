package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.Optional;

/** How many key points an answer made, of how many; an any-k group counts as k. */
record KeyPointCount(long met, long needed) {
    static KeyPointCount of(Grade grade, Question question) {
        long needed = grade.points().stream()
                .mapToLong(point -> wanting(grade, question, point))
                .sum();
        return new KeyPointCount(grade.met(), grade.met() + needed);
    }

    /** What a line still wants: a group as many ways as it lacks, a point itself. */
    private static long wanting(Grade grade, Question question, PointGrade line) {
        if (!CardView.withheld(line)) {
            return 0;
        }
        Optional<AnyOf> group = question.rubric().flatMap(rubric -> rubric.group(line.point()));
        return group.map(found -> Math.max(
                        1, found.need() - waysMet(grade, question.rubric().orElseThrow(), found)))
                .orElse(1L);
    }

    private static long waysMet(Grade grade, Rubric rubric, AnyOf group) {
        return grade.points().stream()
                .filter(point -> point.state() == PointGrade.State.MET)
                .flatMap(point -> rubric.point(point.point()).stream())
                .map(KeyPoint::role)
                .filter(role ->
                        role instanceof KeyPoint.Role.Way way && way.group().equals(group.id()))
                .count();
    }
}
