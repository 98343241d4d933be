package dev.interviewquiz.core.content;

import dev.interviewquiz.core.question.AnyOf;
import dev.interviewquiz.core.question.KeyPoint;
import dev.interviewquiz.core.question.Language;
import dev.interviewquiz.core.question.Question;
import dev.interviewquiz.core.question.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Doubts about the texts: a language that is missing, a text that is too long, more key points than a member reads. */
final class TextDoubts {
    private static final int MANY = 10;

    private final LoadedPack pack;
    private final List<PackProblem> problems = new ArrayList<>();

    private TextDoubts(LoadedPack pack) {
        this.pack = pack;
    }

    static List<PackProblem> in(LoadedPack pack, Question question) {
        TextDoubts doubts = new TextDoubts(pack);
        for (Language language : Language.values()) {
            doubts.languageOf(question, language);
        }
        question.rubric().ifPresent(rubric -> doubts.numberOf(question, needed(rubric)));
        return doubts.problems;
    }

    /** How many key points a member is told of: of a group as many as it needs. */
    private static long needed(Rubric rubric) {
        long single = rubric.points().stream()
                .filter(point -> !(point.role() instanceof KeyPoint.Role.Way))
                .count();
        return single + rubric.groups().stream().mapToInt(AnyOf::need).sum();
    }

    private void numberOf(Question question, long points) {
        if (points >= MANY) {
            problems.add(pack.warning(
                    question.id().value() + ".rubric.points",
                    "has " + points + " key points, and feedback on that many may not fit into one message",
                    "ask less at once, or join points: fewer than " + MANY + " can be read at a glance"));
        }
    }

    private void languageOf(Question question, Language language) {
        String name = language.locale().getDisplayLanguage(Locale.ENGLISH);
        boolean read = Wordings.wasRead(question.prompt()) && Wordings.wasRead(question.modelAnswer());
        if (read && !question.speaks(language)) {
            problems.add(pack.warning(
                    question.id().value(),
                    "lacks prompt or answer in " + name,
                    "write both under " + language.id() + ":, or its readers get the other language"));
        }
        for (QuestionTexts.Entry entry : QuestionTexts.of(question)) {
            if (!Wordings.wasRead(entry.text())) {
                continue;
            }
            if (entry.text().has(language)) {
                lengthOf(entry, language);
            } else if (question.speaks(language)) {
                problems.add(pack.warning(entry.path(), "is missing in " + name, "write it under " + language.id()));
            }
        }
    }

    private void lengthOf(QuestionTexts.Entry entry, Language language) {
        int length = entry.text().in(language).length();
        if (length > entry.limit()) {
            problems.add(pack.warning(
                    entry.path() + "." + language.id(),
                    "has " + length + " characters, over the limit of " + entry.limit(),
                    "say it shorter, or it may be left out on screen"));
        }
    }
}
