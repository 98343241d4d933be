package dev.interviewquiz.core.console;

import dev.interviewquiz.core.dialogue.Letters;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A question that is asked only with buttons: its options in the pack's order, answered by their letters. */
final class ChoiceTrial implements Trial {
    private final Language language;
    private final Words words;

    ChoiceTrial(Language language) {
        this.language = language;
        this.words = Words.in(language);
    }

    @Override
    public List<String> opening(Question question) {
        ChoiceForm form = question.choice().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(question.id().value() + ": "
                + form.prompt().orElse(question.prompt()).in(language));
        for (int index = 0; index < form.options().size(); index++) {
            lines.add(option(form, index));
        }
        lines.add(words.of("buttons"));
        return lines;
    }

    @Override
    public List<String> of(Question question, String answer, Grader grader) {
        ChoiceForm form = question.choice().orElseThrow();
        List<Integer> ticked = Letters.positions(answer, form.options().size());
        return ticked.isEmpty()
                ? List.of(words.of("no-letters"))
                : of(form, Set.copyOf(ticked), grader.choice(form, Set.copyOf(ticked)));
    }

    private List<String> of(ChoiceForm form, Set<Integer> ticked, Grade grade) {
        List<String> lines = new ArrayList<>();
        lines.add(TrialLines.credit(words, grade));
        for (int index = 0; index < form.options().size(); index++) {
            if (form.options().get(index).right()) {
                String state = words.of(ticked.contains(index) ? "TICKED" : "NOT_TICKED");
                String share = TrialLines.share(words, point(grade, index));
                lines.add("  " + state + " " + share + "  " + option(form, index));
            } else if (ticked.contains(index)) {
                lines.add("  " + words.of("WRONG") + "  " + option(form, index));
            }
        }
        return lines;
    }

    private static PointGrade point(Grade grade, int index) {
        return grade.points().stream()
                .filter(point -> point.point().equals("option-" + (index + 1)))
                .findFirst()
                .orElseThrow();
    }

    private String option(ChoiceForm form, int index) {
        return (char) ('A' + index) + ". " + form.options().get(index).text().in(language);
    }
}
