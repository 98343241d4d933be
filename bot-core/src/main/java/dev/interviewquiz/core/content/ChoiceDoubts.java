package dev.interviewquiz.core.content;

import dev.interviewquiz.core.grading.Cap;
import dev.interviewquiz.core.grading.Grade;
import dev.interviewquiz.core.grading.Grader;
import dev.interviewquiz.core.grading.PointGrade;
import dev.interviewquiz.core.question.ChoiceForm;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.LocalizedText;
import dev.interviewquiz.core.question.Question;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Doubts about options: a wrong one that the rubric accepts, two that are the same, a right one that length betrays. */
final class ChoiceDoubts {
    private static final double FAR = 1.6;
    private static final int NOTICEABLE_EN = 24;
    private static final int NOTICEABLE_ZH = 10;

    private final Grader grader;
    private final LoadedPack pack;
    private final Question question;
    private final List<PackProblem> problems = new ArrayList<>();

    ChoiceDoubts(Grader grader, LoadedPack pack, Question question) {
        this.grader = grader;
        this.pack = pack;
        this.question = question;
    }

    List<PackProblem> found() {
        question.choice().ifPresent(choice -> {
            for (int i = 0; i < choice.options().size(); i++) {
                alike(choice.options(), i);
                look(choice.options(), i);
            }
            betrayedLanguage(choice.options()).ifPresent(this::betrayed);
        });
        return problems;
    }

    /** The options that say the same as one before. */
    List<PackProblem> same() {
        question.choice()
                .ifPresent(choice ->
                        IntStream.range(0, choice.options().size()).forEach(index -> alike(choice.options(), index)));
        return problems;
    }

    private void alike(List<ChoiceForm.Answer> options, int index) {
        LocalizedText text = options.get(index).text();
        if (Wordings.wasRead(text) && options.subList(0, index).stream().anyMatch(other -> alike(other.text(), text))) {
            problems.add(pack.warning(path(index), "says the same as another option", "write another one"));
        }
    }

    /** To whoever reads them in one of the languages. */
    private static boolean alike(LocalizedText one, LocalizedText other) {
        return Arrays.stream(Language.values())
                .filter(language -> one.has(language) && other.has(language))
                .anyMatch(language -> read(one.in(language)).equals(read(other.in(language))));
    }

    private static String read(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private String path(int index) {
        return question.id().value() + ".choice.options[" + index + "].text";
    }

    private void look(List<ChoiceForm.Answer> options, int index) {
        ChoiceForm.Answer option = options.get(index);
        if (!option.right()) {
            acceptedPoint(option)
                    .ifPresent(point -> problems.add(pack.warning(
                            path(index),
                            "is a wrong option, but the rubric accepts it for \"" + point + "\"",
                            "make the option clearly wrong, or that key point's phrasings narrower")));
        }
    }

    private Optional<String> acceptedPoint(ChoiceForm.Answer option) {
        return option.text().texts().entrySet().stream()
                .flatMap(entry -> accepted(entry.getValue(), entry.getKey()).stream())
                .sorted()
                .findFirst();
    }

    private Optional<String> accepted(String text, Language language) {
        return question.rubric()
                .flatMap(rubric -> rubric.points().stream()
                        .filter(point -> spellsOut(point, text, language, SimplestPhrasing.in(language, rubric)))
                        .map(KeyPoint::id)
                        .findFirst()
                        .or(() -> earned(grader.open(question, text))));
    }

    private static boolean spellsOut(KeyPoint point, String text, Language language, SimplestPhrasing simplest) {
        return point.accept().in(language).stream()
                .anyMatch(expression -> plain(simplest.of(expression)).equals(plain(text)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\s]+", " ").strip();
    }

    private static Optional<String> earned(Grade grade) {
        if (grade.caps().stream().map(Cap::misconception).anyMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return grade.points().stream()
                .filter(point -> point.state() == PointGrade.State.MET)
                .map(PointGrade::point)
                .findFirst();
    }

    private void betrayed(Language language) {
        problems.add(pack.warning(
                question.id().value() + ".choice.options",
                "has right options that are the longest by far (" + language.id() + ")",
                "shorten them, or write the wrong ones as fully"));
    }

    private static Optional<Language> betrayedLanguage(List<ChoiceForm.Answer> options) {
        for (Language language : Language.values()) {
            int right = lengths(options, true, language).min().orElse(0);
            int wrong = lengths(options, false, language).max().orElse(Integer.MAX_VALUE);
            int noticeable = language == Language.ZH ? NOTICEABLE_ZH : NOTICEABLE_EN;
            if (right > wrong * FAR && right - wrong >= noticeable) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static IntStream lengths(List<ChoiceForm.Answer> options, boolean right, Language language) {
        return options.stream()
                .filter(option -> option.right() == right && option.text().has(language))
                .mapToInt(option -> option.text().in(language).length());
    }
}
