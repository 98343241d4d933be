package dev.interviewquiz.core.console;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Evidence;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.grading.Refusal;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Misconception;
import dev.interviewquiz.core.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A grade as plain lines for an author: credit, points with their words, caps, confidence. */
final class TrialLines implements Trial {
    private final Language language;
    private final Words words;

    TrialLines(Language language) {
        this.language = language;
        this.words = Words.in(language);
    }

    @Override
    public List<String> opening(Question question) {
        return List.of(question.id().value() + ": " + question.prompt().in(language), words.of("opening"));
    }

    @Override
    public List<String> of(Question question, String answer, Grader grader) {
        Optional<Refusal> refusal = grader.screen(question, answer);
        if (refusal.isPresent()) {
            return List.of(words.of("refused", words.of(refusal.orElseThrow().name())));
        }
        return of(question, grader.open(question, answer));
    }

    private List<String> of(Question question, Grade grade) {
        List<String> lines = new ArrayList<>();
        lines.add(credit(words, grade));
        grade.points().forEach(point -> lines.add(point(question, point)));
        if (!grade.direction().isEmpty()) {
            lines.add(words.of("direction", percent(grade.directionCredit())) + quotes(grade.direction()));
        }
        grade.caps().forEach(cap -> lines.add(cap(question, cap)));
        return lines;
    }

    static String credit(Words words, Grade grade) {
        String method = words.of(grade.method().name());
        return words.of("credit", percent(grade.credit()), percent(grade.confidence()), method);
    }

    static String share(Words words, PointGrade point) {
        return words.of("share", percent(point.earned()), percent(point.share()));
    }

    private String point(Question question, PointGrade point) {
        String name = question.nameOf(point.point())
                .map(text -> text.in(language))
                .or(point::clause)
                .orElse(point.point());
        String state = words.of(point.state().name());
        return "  " + state + " " + share(words, point) + "  " + name + quotes(point.evidence());
    }

    private String cap(Question question, Cap cap) {
        String reason = cap.misconception()
                .flatMap(id -> question.rubric().flatMap(rubric -> rubric.misconception(id)))
                .map(Misconception::name)
                .map(text -> text.in(language))
                .or(() -> cap.guard().map(guard -> words.of(guard.name())))
                .orElse("");
        return words.of("cap", percent(cap.limit()), reason)
                + quotes(cap.evidence().stream().toList());
    }

    private static String quotes(List<Evidence> evidence) {
        return evidence.stream().map(span -> "  \"" + span.quote() + "\"").collect(Collectors.joining());
    }

    private static String percent(double part) {
        return Math.round(part * 100) + " %";
    }
}
