package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.ChoiceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grades ticks: with several right options, the part of the right ones that are ticked less that of the wrong ones, so that ticking all gains nothing. */
final class ChoiceGrading {
    private ChoiceGrading() {}

    static Grade grade(ChoiceForm form, Set<Integer> ticked) {
        List<ChoiceForm.Answer> options = form.options();
        int right = (int) options.stream().filter(ChoiceForm.Answer::right).count();
        int hits = 0;
        int misses = 0;
        for (int i = 0; i < options.size(); i++) {
            hits += ticked.contains(i) && options.get(i).right() ? 1 : 0;
            misses += ticked.contains(i) && !options.get(i).right() ? 1 : 0;
        }
        double lost = misses == 0 ? 0 : (double) misses / (options.size() - right);
        double credit = form.several() ? Math.max(0, (double) hits / right - lost) : hits == 1 && misses == 0 ? 1 : 0;
        List<PointGrade> points = points(options, ticked, right, hits == 0 ? 0 : credit * right / hits);
        return new Grade(credit, Grade.Method.CHOICE, 1, points, List.of(), 0, List.of());
    }

    /** Wrong ticks are paid for by the right ones, in equal parts; a right one that is ticked is not missed, though it earns nothing. */
    private static List<PointGrade> points(
            List<ChoiceForm.Answer> options, Set<Integer> ticked, int right, double kept) {
        List<PointGrade> points = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).right()) {
                continue;
            }
            double share = 1.0 / right;
            double earned = ticked.contains(i) ? share * kept : 0;
            PointGrade.State state = !ticked.contains(i)
                    ? PointGrade.State.MISSED
                    : kept < 1 ? PointGrade.State.PARTLY : PointGrade.State.MET;
            points.add(new PointGrade("option-" + (i + 1), Optional.empty(), share, earned, state, List.of()));
        }
        return points;
    }
}
